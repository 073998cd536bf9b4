// The server of the extranet or the intranet. The extranet has a second, internal listener for the portal alone
// (serve-link.ts).
import { type Config, publicUrl } from '#kernel/config/config.ts'
import { logOptions, type Log } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { keptSigner, keyPair } from '#kernel/trust/key-pair.ts'
import { openVault, type Vault } from '#kernel/trust/vault.ts'
import { authzenPlugin } from '../authzen.ts'
import { exchangePlugin } from '../exchange.ts'
import { buildServer } from '../http.ts'
import { citizensIssuer } from '../issuer/citizens-issuer.ts'
import { interactionDoor } from '../issuer/interaction-door.ts'
import { officialsIssuer } from '../issuer/officials-issuer.ts'
import { linkServerOptions, portalDigest } from '../link.ts'
import { openFormats } from '../open-formats.ts'
import { providerTls } from '../provider-tls.ts'
import { pkiPlugin } from '../pki.ts'
import { dropFolder, intakeFolder, keysOf, linkOf } from '../role-folders.ts'
import { credentialsPlugin } from '../sign-in/credentials-plugin.ts'
import { intakePlugin } from '../intake.ts'
import { netboxPlugin } from '../netbox.ts'
import { scimPlugin } from '../scim.ts'
import { signInPages } from '../sign-in/sign-in-pages.ts'
import { openZone, type Zone } from './open-zone.ts'
import type { Running } from './running.ts'
import { buildLink } from './serve-link.ts'
import { startZoneWorker } from './start-zone-worker.ts'

/** Serves a zone until stopped. The intranet, being small, also does its own worker's work. */
export async function serveZone(zone: Zone, config: Config, log: Log): Promise<Running> {
  const ends: (() => Promise<unknown>)[] = []
  let poke = () => {}
  const { house, database } = await openZone(zone, config, log, () => poke())
  ends.unshift(() => database.close())
  if (zone === 'intranet') {
    const worker = startZoneWorker(house, zone, config, log)
    poke = worker.poke
    ends.unshift(() => worker.stop())
  }
  const port = zone === 'extranet' ? config.EXTRANET_PORT : config.INTRANET_PORT
  const logger = logOptions(zone, config.LOG_LEVEL)
  const signIn = signInOf(zone, house, config, log)
  const app = await buildServer({
    house,
    zone,
    issuer: signIn.issuer,
    vault: signIn.vault,
    secureCookie: config.SECURE_COOKIE,
    perSecond: config.PER_SECOND,
    logger,
    plugins: [
      ...signIn.plugins,
      pkiPlugin(house),
      ...(zone === 'extranet'
        ? [
            exchangeOf(house, signIn.vault, config, log),
            formatsOf(house, config),
            decisionsOf(house, signIn.vault, config),
            staffOf(house, config),
            netboxPlugin(house, () => publicUrl(config, 'extranet')),
            intakePlugin({ house, folder: intakeFolder(config) }),
          ]
        : []),
    ],
  })
  await app.listen({ host: config.HOST, port })
  ends.unshift(() => app.close())
  if (zone === 'extranet' && (config.LINK_DIR ?? config.DATA_DIR) !== undefined) {
    const link = await serveLink(house, config, log, logger)
    ends.unshift(() => link.close())
  }
  return {
    async stop() {
      for (const end of ends) await end()
    },
  }
}

/** The zone's own issuer, with its sign-in pages and everyone's credentials. */
function signInOf(zone: Zone, house: House, config: Config, log: Log) {
  const keysDir = keysOf(config, zone)
  const origin = publicUrl(config, zone)
  const vault = openVault(keysDir)
  const issuer = officialsIssuer({ house, origin, keysDir, onFault: (err) => log.error({ err }, 'the issuer failed') })
  const server = { house, vault, origin }
  const pages = { ...server, door: interactionDoor(issuer), zone, secureCookie: config.SECURE_COOKIE }
  return { issuer, vault, plugins: [credentialsPlugin(server), signInPages(pages)] }
}

/** What other programs ask of the policy. */
const decisionsOf = (house: House, vault: Vault, config: Config) =>
  authzenPlugin({ house, vault, origin: () => publicUrl(config, 'extranet') })

/** What an organ's own staff system does to its people (SCIM). */
const staffOf = (house: House, config: Config) => scimPlugin(house, () => publicUrl(config, 'extranet'))

const exchangeOf = (house: House, vault: Vault, config: Config, log: Log) =>
  exchangePlugin({
    house,
    key: keyPair(keysOf(config, 'extranet'), 'gateway'),
    p256: keptSigner(keysOf(config, 'extranet'), 'gateway-p256', 'p256'),
    vault,
    address: () => publicUrl(config, 'extranet'),
    connections: { platform: { url: config.DATABASE_URL! } },
    ...(config.PROVIDERS_TLS && { way: providerTls({ house, keysDir: keysOf(config, 'extranet') }).dispatcher }),
    ...(config.DATA_DIR !== undefined && { dropFolder: dropFolder(config)! }),
    onFault: (err) => log.warn({ err }, 'a provider failed'),
  })

/** The open formats name everything from the portal's address, whichever listener they leave by. */
const formatsOf = (house: House, config: Config) => openFormats({ house, base: portalOf(config) })

/** The portal's address, by which citizens and the open formats name everything. */
const portalOf = (config: Config) => publicUrl(config, 'portal')

async function serveLink(house: House, config: Config, log: Log, logger: object) {
  const part = linkOf(config, 'extranet')
  const keys = keysOf(config, 'extranet')
  const portal = () => portalOf(config)
  const onFault = (err: unknown) => log.error({ err }, 'the issuer of citizens failed')
  const app = await buildLink({
    house,
    issuer: citizensIssuer({ house, origin: portal, keysDir: keys, portalDigest: portalDigest(part), onFault }),
    vault: openVault(keys),
    https: linkServerOptions(part),
    portal,
    // The portal itself limits each visitor; here nobody is to be held up by another.
    perSecond: config.PER_SECOND * 50,
    secureCookie: config.SECURE_COOKIE,
    logger,
  })
  await app.listen({ host: config.LINK_HOST, port: config.LINK_PORT })
  return app
}
