// `npm start`: everything on one machine. Ports and the data folder are claimed first; then the zones' databases and the
// workbench are made ready side by side; then one process a role, each with its own secrets only. It ends in the reverse
// order: the doors, the work, the witness, the databases.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#kernel/config/config.ts'
import { announce } from './announce.ts'
import type { Archiving } from './backup/archive-settings.ts'
import { backupDir } from './backup/open-backup.ts'
import { startChild, type Child, type ChildOptions } from './child.ts'
import { startCluster } from './cluster.ts'
import { dataDir, holdDataDir } from './data-dir.ts'
import { isLoopback } from './demonstration.ts'
import { makeLinkKeys } from './link-keys.ts'
import { handOverKeys } from './witness/hand-over-keys.ts'
import { freePort, hostInUrl, requireFreePorts } from './ports.ts'
import { prepareZone, type PreparedZone } from './prepare-zone.ts'
import { standbySettings } from './standby/open-embedded.ts'
import { buildWebIfStale } from './web-build.ts'

const WATCH_MS = 500

export type Supervisor = { stop(): Promise<void> }

const log = (words: string) => process.stdout.write(`${words}\n`)

/** Starts all roles and keeps them running until stopped. */
export async function supervise(config: Config): Promise<Supervisor> {
  const { PORTAL_PORT, EXTRANET_PORT, INTRANET_PORT } = config
  const withIntranet = config.DATABASE_URL === undefined || config.INTRANET_DATABASE_URL !== undefined
  await requireFreePorts(config.HOST, { PORTAL_PORT, EXTRANET_PORT, ...(withIntranet && { INTRANET_PORT }) })
  const dir = dataDir(config.DATA_DIR, config.DATABASE_URL === undefined)
  const ends: (() => unknown)[] = [holdDataDir(dir)]
  const stop = async () => {
    for (const end of ends.splice(0)) await end()
  }
  try {
    mkdirSync(join(dir, 'log'), { recursive: true, mode: 0o700 })
    const build = buildWebIfStale(log)
    ends.unshift(() => build)
    const [zones] = await Promise.all([prepareZones(config, dir, withIntranet, ends), makeLinkKeys(join(dir, 'link')), build])
    const children = await startRoles(config, dir, zones)
    ends.unshift(() => stopInOrder(children))
    announce(config, dir, zones)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop }
}

async function prepareZones(config: Config, dir: string, withIntranet: boolean, ends: (() => unknown)[]): Promise<PreparedZone[]> {
  const loopback = isLoopback(config.HOST)
  const wanted = [
    { zone: 'extranet', given: config.DATABASE_URL },
    ...(withIntranet ? ([{ zone: 'intranet', given: config.INTRANET_DATABASE_URL }] as const) : []),
  ] as const
  const made = await Promise.allSettled(
    wanted.map(async ({ zone, given }) => {
      const archive = { dir: backupDir({ ...config, DATA_DIR: dir }), zone, seconds: config.ARCHIVE_SECONDS }
      const standby = standbySettings(config)
      const prepared = await prepareZone({ zone, given, dir, loopback, archive, ...(standby && { standby }), log })
      const { cluster } = prepared
      // One with a standby keeps itself running.
      if (cluster) ends.unshift(standby ? () => cluster.stop() : keepRunning(prepared, dir, archive))
      return prepared
    }),
  )
  const failed = made.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
}

/** Starts an embedded server again when it was killed. Answers how to end it. */
function keepRunning({ zone, cluster }: PreparedZone, dir: string, archive: Archiving): () => Promise<void> {
  let current = cluster!
  let mending: Promise<void> | undefined
  const mend = async () => {
    log(`${zone}: the database server is gone; starting it again`)
    try {
      current = await startCluster({ dataDir: join(dir, zone), archive, log: () => {} })
      log(`${zone}: the database server is back`)
    } catch (error) {
      log(`${zone}: ${(error as Error).message}`)
    }
  }
  const timer = setInterval(() => {
    if (mending || current.isRunning()) return
    mending = mend().finally(() => (mending = undefined))
  }, WATCH_MS)
  return async () => {
    clearInterval(timer)
    await mending
    await current.stop()
  }
}

async function startRoles(config: Config, dir: string, zones: readonly PreparedZone[]): Promise<Child[]> {
  const linkPort = config.LINK_PORT || (await freePort(config.LINK_HOST))
  const witnessPort = config.WITNESS_PORT || (await freePort(config.HOST))
  const witness = handOverKeys(config.WITNESS_DIR ?? join(dir, 'witness'), join(dir, 'keys', 'extranet'))
  const backups = {
    BACKUP_DIR: backupDir({ ...config, DATA_DIR: dir }),
    BACKUP_HOURS: String(config.BACKUP_HOURS),
    BACKUP_KEEP: String(config.BACKUP_KEEP),
    ARCHIVE_SECONDS: String(config.ARCHIVE_SECONDS),
    DRILL_DAYS: String(config.DRILL_DAYS),
  }
  const common = {
    HOST: config.HOST,
    LOG_LEVEL: config.LOG_LEVEL,
    PER_SECOND: String(config.PER_SECOND),
    READING_MISSES: String(config.READING_MISSES),
    READING_RECORDS: String(config.READING_RECORDS),
    SECURE_COOKIE: config.SECURE_COOKIE ? 'yes' : 'no',
    ...(config.PORTAL_URL && { PORTAL_URL: config.PORTAL_URL }),
    ...(config.EXTRANET_URL && { EXTRANET_URL: config.EXTRANET_URL }),
    ...(config.INTRANET_URL && { INTRANET_URL: config.INTRANET_URL }),
  }
  const urlOf = (zone: string) => zones.find((one) => one.zone === zone)?.url
  const extranet = { DATABASE_URL: urlOf('extranet')!, KEYS_DIR: join(dir, 'keys', 'extranet') }
  const link = (part: string) => ({ LINK_DIR: join(dir, 'link', part) })
  const roles: Partial<Record<ChildOptions['name'], Record<string, string>>> = {
    witness: { ...link('witness'), WITNESS_DIR: witness.dir, WITNESS_LOG_KEY: witness.logKey, WITNESS_PORT: String(witnessPort) },
    worker: {
      ...extranet,
      ...backups,
      ...(config.BACKUP_KEY && { BACKUP_KEY: config.BACKUP_KEY }),
      ...link('worker'),
      WITNESS_URL: `https://${hostInUrl(config.HOST)}:${witnessPort}`,
      WITNESS_KEY: witness.key,
    },
    extranet: {
      ...extranet,
      ...link('extranet'),
      EXTRANET_PORT: String(config.EXTRANET_PORT),
      PORTAL_PORT: String(config.PORTAL_PORT),
      LINK_HOST: config.LINK_HOST,
      LINK_PORT: String(linkPort),
    },
    portal: { ...link('portal'), PORTAL_PORT: String(config.PORTAL_PORT), LINK_URL: `https://${hostInUrl(config.LINK_HOST)}:${linkPort}` },
  }
  const intranet = urlOf('intranet')
  if (intranet)
    roles.intranet = {
      INTRANET_DATABASE_URL: intranet,
      KEYS_DIR: join(dir, 'keys', 'intranet'),
      ...backups,
      ...(config.INTRANET_BACKUP_KEY && { INTRANET_BACKUP_KEY: config.INTRANET_BACKUP_KEY }),
      INTRANET_PORT: String(config.INTRANET_PORT),
    }
  const started = await Promise.allSettled(
    (Object.keys(roles) as ChildOptions['name'][]).map((name) =>
      startChild({
        name,
        env: { ...common, ...roles[name], ...compiledIn(name, dir), ROLE: name },
        reads: clustersFor(name, config, dir),
        logFile: join(dir, 'log', `${name}.log`),
        log,
      }),
    ),
  )
  const children = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = started.find((one) => one.status === 'rejected')
  if (!failed) return children
  await stopInOrder(children)
  throw failed.reason
}

/** Where a role keeps its code compiled, for its next start: in a folder of its own; the portal writes nothing. */
const compiledIn = (name: ChildOptions['name'], dir: string) => name !== 'portal' && { NODE_COMPILE_CACHE: join(dir, 'compiled', name) }

/** Where the embedded cluster that a role backs up may lie. */
function clustersFor(name: ChildOptions['name'], config: Config, dir: string): string[] {
  const zone = { worker: 'extranet', intranet: 'intranet' }[name as string]
  return zone === undefined ? [] : [dir, ...(config.STANDBY_DIR ? [config.STANDBY_DIR] : [])].map((home) => join(home, zone))
}

async function stopInOrder(children: readonly Child[]): Promise<void> {
  const last = ['worker', 'witness']
  await Promise.all(children.filter(({ name }) => !last.includes(name)).map((child) => child.stop()))
  for (const name of last) await Promise.all(children.filter((child) => child.name === name).map((child) => child.stop()))
}
