// The portal has no database: it asks the extranet through the link and shows what comes back.
import { type Config, publicUrl } from '#kernel/config/config.ts'
import { logOptions } from '#kernel/log/log.ts'
import { linkClient, portalSecret } from '../link.ts'
import { actThrough, askThrough, checkThrough } from '../portal-ask.ts'
import { buildPortal } from '../portal.ts'
import { linkOf } from '../role-folders.ts'
import { StartError } from '../start-error.ts'
import type { Running } from './running.ts'

/** Serves the public pages until stopped. */
export async function servePortal(config: Config): Promise<Running> {
  if (config.LINK_URL === undefined) {
    throw new StartError({
      zh: '门户需要环境变量 LINK_URL：政务外网内部接口的地址，如 https://10.1.2.3:8443。',
      en: 'The portal needs the environment variable LINK_URL: the address of the extranet’s internal listener.',
    })
  }
  const part = linkOf(config, 'portal')
  const dispatcher = linkClient(part)
  const address = publicUrl(config, 'portal')
  const app = await buildPortal({
    ask: askThrough(config.LINK_URL, dispatcher),
    act: actThrough(config.LINK_URL, dispatcher),
    check: checkThrough(config.LINK_URL, dispatcher),
    citizens: { extranet: config.LINK_URL, dispatcher, publicUrl: () => address, secret: portalSecret(part) },
    publicUrl: address,
    logger: logOptions('portal', config.LOG_LEVEL),
    perSecond: config.PER_SECOND,
    secureCookie: config.SECURE_COOKIE,
  })
  await app.listen({ host: config.HOST, port: config.PORTAL_PORT })
  return {
    async stop() {
      await app.close()
      await dispatcher.close()
    },
  }
}
