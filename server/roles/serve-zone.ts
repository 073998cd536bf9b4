// The server of the extranet or the intranet. The extranet has a second, internal listener for the portal alone: TLS with the
// portal's certificate, where nobody is ever signed in and a cookie is not read.
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import type { Config } from '#kernel/config/config.ts'
import { logOptions, type Log } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { ground, Refused } from '#kernel/refusal/refusal.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import { exchangePlugin } from '../exchange.ts'
import { buildServer } from '../http.ts'
import { isPortal, linkServerOptions } from '../link.ts'
import { openFormats } from '../open-formats.ts'
import { answerProblem, edgeRefusals } from '../problem.ts'
import { pathOf } from '../routes/contracts.ts'
import { databaseOf, keysOf, openZone, type Zone } from './open-zone.ts'
import type { Running } from './running.ts'
import { startZoneWorker } from './start-zone-worker.ts'

/** Serves a zone until stopped. The intranet, being small, also does its own worker's work. */
export async function serveZone(zone: Zone, config: Config, log: Log): Promise<Running> {
  const ends: (() => Promise<unknown>)[] = []
  let poke = () => {}
  const { house, database } = await openZone(zone, databaseOf(config, zone)!, log, () => poke())
  ends.unshift(() => database.close())
  if (zone === 'intranet') {
    const worker = startZoneWorker(house, zone, config, log)
    poke = worker.poke
    ends.unshift(() => worker.stop())
  }
  const port = zone === 'extranet' ? config.EXTRANET_PORT : config.INTRANET_PORT
  const logger = logOptions(zone, config.LOG_LEVEL)
  const plugins = zone === 'extranet' ? [exchangeOf(house, config, log), formatsOf(house, config)] : []
  const app = await buildServer({ house, zone, secureCookie: config.SECURE_COOKIE, perSecond: config.PER_SECOND, logger, plugins })
  await app.listen({ host: config.HOST, port })
  ends.unshift(() => app.close())
  if (zone === 'extranet' && (config.LINK_DIR ?? config.DATA_DIR) !== undefined) {
    const link = await serveLink(house, config, logger)
    ends.unshift(() => link.close())
  }
  return {
    async stop() {
      for (const end of ends) await end()
    },
  }
}

const exchangeOf = (house: House, config: Config, log: Log) =>
  exchangePlugin({
    house,
    key: keyPair(keysOf(config, 'extranet'), 'gateway'),
    connections: { platform: { url: config.DATABASE_URL! } },
    ...(config.DATA_DIR !== undefined && { dropFolder: join(config.DATA_DIR, 'drop') }),
    onFault: (err) => log.warn({ err }, 'a provider failed'),
  })

/** The open formats name everything from the portal's address, whichever listener they leave by. */
const formatsOf = (house: House, { HOST, PORTAL_PORT }: Config) =>
  openFormats({ house, base: `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORTAL_PORT}` })

async function serveLink(house: House, config: Config, logger: object) {
  const https = linkServerOptions(config.LINK_DIR ?? join(config.DATA_DIR!, 'link', 'extranet'))
  // One caller stands for all visitors; the portal itself limits each of them.
  const app = await buildServer({
    house,
    zone: 'extranet',
    perSecond: config.PER_SECOND * 50,
    logger,
    https,
    plugins: [formatsOf(house, config)],
  })
  app.server.prependListener('request', (request: IncomingMessage) => delete request.headers.cookie)
  const isPublic = publicPaths(house)
  app.addHook('onRequest', async (request, reply) => {
    if (isPortal(request.raw.socket as TLSSocket) && isPublic(request.url.split('?')[0]!)) return
    await answerProblem(new Refused([ground(edgeRefusals.noRoute, { path: request.url.split('?')[0]!.slice(0, 200) })]), request, reply)
    return reply
  })
  await app.listen({ host: config.LINK_HOST, port: config.LINK_PORT })
  return app
}

/** What the portal may reach: what a contract marks public, the open formats and the health page. Nothing else exists there. */
function publicPaths(house: House): (path: string) => boolean {
  const contracts = [...house.actions.values(), ...house.questions.values()].map(({ bound }) => bound.contract)
  const open = new Set(['/health', ...contracts.filter((contract) => contract.public).map(({ name }) => pathOf(name))])
  return (path) => open.has(path) || path.startsWith('/open/')
}
