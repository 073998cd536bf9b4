// The worker's part in continuity: it takes in the archived log every few seconds, has backups and drills made when they are
// due or ordered, and raises an alarm when the archive fails or something is overdue. Of several workers one does it: whoever
// holds the database's own lock. Nothing here ever stops the other work.
import { availableParallelism, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import type { Config } from '#kernel/config/config.ts'
import type { House } from '#kernel/module/house.ts'
import { standing } from '#modules/security/continuity/contract.ts'
import { databaseOf, type Zone } from '../roles/open-zone.ts'
import { backUp, measurer } from './back-up.ts'
import { drill } from './drill.ts'
import { dueNow, type Standing } from './due.ts'
import { basesIn, readManifest } from './manifest.ts'
import { openBackup, type ZoneBackup } from './open-backup.ts'
import { lastBeforeGap, type WalIndex } from './wal-index.ts'
import { takeIn, waitingMs } from './wal-store.ts'

export type KeepOptions = {
  readonly house: House
  readonly zone: Zone
  readonly config: Config
  readonly log: (words: string) => void
  readonly onFault: (error: unknown) => void
  readonly everyMs?: number
  /** How many turns from one look at what is due to the next. */
  readonly lookEvery?: number
}

const TURN_MS = 5_000
const LOOK_EVERY = 6
/** So long may the archive be silent about a segment before that is a failure. */
const SLACK_MS = 120_000
const WAITS_TOO_LONG_MS = 300_000

export function keepContinuity(options: KeepOptions): { stop(): Promise<void> } {
  const { everyMs = TURN_MS } = options
  const ending = new AbortController()
  const keeper = openKeeper(options, ending.signal)
  const running = (async () => {
    for (let turn = 0; !ending.signal.aborted; turn += 1) {
      await keeper.turn(turn).catch((error: unknown) => ending.signal.aborted || options.onFault(error))
      await sleep(everyMs, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      ending.abort()
      await running
      await keeper.close()
    },
  }
}

function openKeeper({ house, zone, config, log, onFault, lookEvery = LOOK_EVERY }: KeepOptions, signal: AbortSignal) {
  const beganMs = Date.now()
  const { kysely } = house.database
  const lead = leadership(databaseOf(config, zone)!)
  let backup: ZoneBackup | undefined
  // A backup or a drill may take hours; the log is taken in meanwhile.
  let looking: Promise<void> | undefined
  const about = { kind: 'backup.archive-failing', about: zone }
  const fails = async (why: string, detail: object = {}) => {
    if (await raiseAlarm(kysely, { ...about, detail: { why, ...detail } }, house.clock.now())) log(why)
  }

  async function takeInNow(place: ZoneBackup): Promise<WalIndex | undefined> {
    try {
      return await takeIn(place.place, place.sealing)
    } catch (error) {
      await fails((error as Error).message)
      return undefined
    }
  }

  async function look(open: ZoneBackup, index: WalIndex): Promise<void> {
    const why = await archiveTrouble(open)
    if (why) await fails(why)
    else await clearAlarm(kysely, about, house.clock.now())
    const now = (await house.ask(measurer, standing.name, {})) as Standing
    const due = dueNow({
      standing: now,
      nowMs: Date.now(),
      beganMs,
      backupHours: config.BACKUP_HOURS,
      drillDays: config.DRILL_DAYS,
      isLoaded: loadavg()[0]! > availableParallelism() * 1.5,
      hasGap: hasGap(open, index),
    })
    for (const what of due.overdue) await raiseAlarm(kysely, { kind: 'backup.overdue', about: `${zone}/${what}` }, house.clock.now())
    const work = { house, zone, backup: open, log }
    if (due.backup) await backUp(work, config.BACKUP_KEEP)
    if (due.drill) await drill({ ...work, archiveWaitMs: config.ARCHIVE_SECONDS * 1000 + SLACK_MS, signal })
  }

  return {
    async turn(turn: number) {
      if (!(await lead.isOurs())) return
      const isLook = turn % lookEvery === 0
      if (!backup && !isLook) return
      try {
        backup ??= await openBackup(config, zone, databaseOf(config, zone)!, log)
      } catch (error) {
        return await fails((error as Error).message)
      }
      const index = await takeInNow(backup)
      if (!index || !isLook || looking) return
      looking = look(backup, index)
        .catch((error: unknown) => void (signal.aborted || onFault(error)))
        .finally(() => (looking = undefined))
    },
    async close() {
      await looking
      await lead.close()
    },
  }
}

/** Whether the log since the newest backup has a gap. */
function hasGap({ place, signing }: ZoneBackup, { entries }: WalIndex): boolean {
  if (lastBeforeGap(entries) === undefined) return false
  const newest = basesIn(place).at(-1)
  const from = newest ? entries.findIndex(({ name }) => name === readManifest(place, newest, signing.publicKey).startWal) : 0
  return lastBeforeGap(entries.slice(from)) !== undefined
}

/** What is wrong with the archive, from the server's own counters and from what waits. */
async function archiveTrouble({ url, place }: ZoneBackup): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ failed: string | null }>(
      `select last_failed_wal as failed from pg_stat_archiver
       where last_failed_time > coalesce(last_archived_time, '-infinity') and last_failed_time > now() - interval '10 minutes'`,
    )
    if (rows[0]) return `归档命令在日志段 ${rows[0].failed} 失败，原因见数据库日志；磁盘会被未归档的日志占满。`
    return waitingMs(place, Date.now()) > WAITS_TOO_LONG_MS ? `${place.arriving} 里的日志段五分钟没有收走。` : undefined
  } finally {
    await client.end().catch(() => {})
  }
}

/** One worker of the zone leads: whoever took the database's lock, for as long as its connection lives. */
function leadership(url: string) {
  let client: pg.Client | undefined
  let ours = false
  const lose = () => {
    client = undefined
    ours = false
  }
  return {
    async isOurs(): Promise<boolean> {
      if (!client) {
        const fresh = new pg.Client({ connectionString: url, application_name: 'yuelu continuity' })
        fresh.on('error', lose)
        fresh.on('end', lose)
        await fresh.connect()
        client = fresh
      }
      if (!ours) {
        const { rows } = await client.query<{ ours: boolean }>("select pg_try_advisory_lock(hashtext('yuelu continuity')) as ours")
        ours = rows[0]!.ours
      }
      return ours
    },
    async close() {
      await client?.end().catch(() => {})
    },
  }
}
