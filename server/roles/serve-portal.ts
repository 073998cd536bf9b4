// The portal has no database: it asks the extranet through the link and shows what comes back.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Dispatcher } from 'undici'
import type { Config } from '#kernel/config/config.ts'
import { logOptions } from '#kernel/log/log.ts'
import { linkClient } from '../link.ts'
import { StartError } from '../start-error.ts'
import type { Running } from './running.ts'

export type PortalOptions = {
  /** The extranet's internal listener, without a slash at the end. */
  readonly extranet: string
  /** Carries the portal's certificate: `fetch(extranet + '/api/…', { dispatcher })` of undici. */
  readonly dispatcher: Dispatcher
  readonly logger: object
  readonly perSecond: number
}

const pages = fileURLToPath(new URL('../portal.ts', import.meta.url))

/** Serves the public pages until stopped. */
export async function servePortal(config: Config): Promise<Running> {
  if (config.LINK_URL === undefined) {
    throw new StartError({
      zh: '门户需要环境变量 LINK_URL：政务外网内部接口的地址，如 https://10.1.2.3:8443。',
      en: 'The portal needs the environment variable LINK_URL: the address of the extranet’s internal listener.',
    })
  }
  const dispatcher = linkClient(config.LINK_DIR ?? join(config.DATA_DIR ?? 'data', 'link', 'portal'))
  const options: PortalOptions = {
    extranet: config.LINK_URL,
    dispatcher,
    logger: logOptions('portal', config.LOG_LEVEL),
    perSecond: config.PER_SECOND,
  }
  const app = await openPages(options)
  await app.listen({ host: config.HOST, port: config.PORTAL_PORT })
  return {
    async stop() {
      await app.close()
      await dispatcher.close()
    },
  }
}

async function openPages(options: PortalOptions): Promise<FastifyInstance> {
  if (existsSync(pages)) {
    const { buildPortal } = (await import(pathToFileURL(pages).href)) as {
      buildPortal: (options: PortalOptions) => Promise<FastifyInstance>
    }
    return await buildPortal(options)
  }
  const app = Fastify({ logger: options.logger }) as unknown as FastifyInstance
  app.get('/health', async () => ({ status: 'alive' }))
  app.get('/', async (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send('门户页面尚未建成。\n'))
  return app
}
