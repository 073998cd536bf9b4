// A restore drill proves itself. It counts the living database, marks the moment, waits until the archive has the mark by
// itself (that wait is the RPO: so long did the change lie on one machine alone), restores the moment beside what lives, and
// holds the two against each other: every table's rows, the whole audit log, and that the restored log leads to the living
// one's checkpoint. Then everything that was restored goes again. Whatever happens is recorded; what fails is an alarm.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { clearAlarm, raiseAlarm } from '#kernel/alarms/raise.ts'
import { importCheckpoint } from '#kernel/audit/checkpoint.ts'
import type { In } from '#kernel/module/contract.ts'
import { recordDrill } from '#modules/security/continuity/contract.ts'
import { isAlive, stopPostmaster } from '../postmaster.ts'
import { measurer, type Work } from './back-up.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { restore, type Restored } from './restore.ts'
import { differences, quietTally, type Tally, writesByTable } from './tally.ts'
import { isSegment } from './wal-index.ts'
import { takeIn } from './wal-store.ts'

export type Drilled = In<typeof recordDrill>

export type DrillWork = Work & {
  /** How long the archive may take with the mark before that is a failure. */
  readonly archiveWaitMs: number
  readonly signal?: AbortSignal
}

/** The counters of writes reach their view so late at the most. */
const COUNTERS_LATE_MS = 12_000

/** Runs a drill and records it. Answers what was recorded; throws only when the recording itself fails or it was stopped. */
export async function drill(work: DrillWork): Promise<Drilled> {
  const { house, zone, signal } = work
  await sweepDrills(work)
  const ranAt = new Date().toISOString()
  const about = { kind: 'backup.drill-failed', about: zone }
  const measured = await run(work).catch((error: Error): Partial<Drilled> & Pick<Drilled, 'outcome'> => {
    if (signal?.aborted) throw error
    return { outcome: 'failed', found: wordsOf(error) }
  })
  const drilled: Drilled = { ranAt, zone, kind: 'restore', ...measured }
  await house.act(measurer, recordDrill.name, drilled, { key: `drill ${zone} ${ranAt}` })
  const { kysely } = house.database
  if (drilled.outcome === 'passed') {
    await clearAlarm(kysely, about, house.clock.now())
    await clearAlarm(kysely, { kind: 'backup.overdue', about: `${zone}/drill` }, house.clock.now())
  } else await raiseAlarm(kysely, { ...about, detail: { found: drilled.found ?? '' } }, house.clock.now())
  return drilled
}

/** What a person reads: a trouble's own sentence, and of a fault only that there was one. */
const wordsOf = (error: Error): string =>
  error instanceof BackupTrouble ? error.words.zh : `演练出错：${error.message.split('\n')[0]!.slice(0, 300)}`

async function run(work: DrillWork): Promise<Partial<Drilled> & Pick<Drilled, 'outcome'>> {
  const { backup, zone, log } = work
  const client = new pg.Client({ connectionString: backup.url })
  client.on('error', () => {})
  await client.connect()
  try {
    log('counting the living database')
    const writes = await writesByTable(client)
    const before = await quietTally(client)
    // PostgreSQL counts time finer than we write it: the moment is put after the count, and the mark after the moment.
    const target = new Date(Date.parse(before.at) + 1)
    await sleep(5)
    const rpoSeconds = await untilMarkIsArchived(work, client)
    const known = before.checkpoint ? importCheckpoint(before.checkpoint) : undefined
    const restored = await restore({
      dir: backup.dir,
      zone,
      lineage: backup.place.lineage,
      key: backup.signing.publicKey,
      sealing: backup.sealing,
      target,
      into: join(backup.place.home, `drill-${process.pid}-${Date.now()}`),
      durable: false,
      known: known ? [known] : [],
      log,
      ...(work.signal && { signal: work.signal }),
    })
    try {
      const changing = before.exact ? new Set<string>() : await changedSince(client, writes)
      return judged(restored, before, changing, { rpoSeconds, restoredTo: target.toISOString() })
    } finally {
      await restored.server.stop()
      rmSync(restored.home, { recursive: true, force: true })
    }
  } finally {
    await client.end().catch(() => {})
  }
}

/** Marks the log with a transaction that changes nothing, and waits for the archive to have it. Answers how long that took. */
async function untilMarkIsArchived({ backup, archiveWaitMs, signal, log }: DrillWork, client: pg.Client): Promise<number> {
  await client.query("select pg_logical_emit_message(true, 'yuelu drill', '')")
  const began = performance.now()
  const { rows } = await client.query<{ wal: string }>('select pg_walfile_name(pg_current_wal_insert_lsn()) as wal')
  log(`waiting until ${rows[0]!.wal} is archived by itself`)
  for (;;) {
    const { entries } = await takeIn(backup.place, backup.sealing)
    // Names of one timeline sort as the log runs; a promotion meanwhile begins a later one.
    if (entries.some(({ name }) => isSegment(name) && name >= rows[0]!.wal)) return Math.round(performance.now() - began) / 1000
    if (performance.now() - began > archiveWaitMs) {
      throw new BackupTrouble(
        `日志段 ${rows[0]!.wal} 等了 ${Math.round(archiveWaitMs / 1000)} 秒仍没有归档：请检查归档命令、磁盘空间和 ARCHIVE_SECONDS。`,
        `The segment ${rows[0]!.wal} was not archived within ${Math.round(archiveWaitMs / 1000)} s: check the archive command, the disk and ARCHIVE_SECONDS.`,
      )
    }
    await sleep(100, undefined, { ...(signal && { signal }) })
  }
}

async function changedSince(client: pg.Client, before: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  await sleep(COUNTERS_LATE_MS)
  const after = await writesByTable(client)
  return new Set([...after].filter(([table, writes]) => before.get(table) !== writes).map(([table]) => table))
}

function judged(
  { base, seconds, endedEarly, verified }: Restored,
  before: Tally,
  changing: ReadonlySet<string>,
  figures: Pick<Drilled, 'rpoSeconds' | 'restoredTo'>,
): Partial<Drilled> & Pick<Drilled, 'outcome'> {
  const differing = differences(before.tables, verified.counts.tables, changing)
  const wrong = [
    ...(endedEarly ? ['归档在演练时刻之前就断了'] : []),
    ...(verified.faults.length > 0 ? [`审计日志有 ${verified.faults.length} 处不符（${verified.faults[0]!.kind}）`] : []),
    ...differing.slice(0, 5).map(({ table, before: was, after }) => `${table} 应有 ${was} 行，恢复出 ${after} 行`),
    ...(verified.lost.length > 0 ? [`缺 ${verified.lost.slice(0, 5).join('、')}`] : []),
  ]
  const left = changing.size > 0 ? [`${changing.size} 张表在演练时正被写入，未核对行数`] : []
  const found = [...wrong, ...left].join('；')
  return {
    outcome: wrong.length === 0 ? 'passed' : 'failed',
    ...figures,
    backup: base,
    rtoSeconds: Math.round(seconds * 1000) / 1000,
    logLines: verified.lines,
    logWhole: verified.faults.length === 0,
    tables: verified.counts.tables.length - changing.size,
    rowsEqual: differing.length === 0 && verified.lost.length === 0,
    ...(found !== '' && { found }),
  }
}

/** What a drill that was killed left behind: its server, then its files. */
async function sweepDrills({ backup }: Work): Promise<void> {
  for (const name of readdirSync(backup.place.home)) {
    const [, pid] = /^drill-(\d+)-\d+$/.exec(name) ?? []
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue
    const home = join(backup.place.home, name)
    await stopPostmaster(join(home, 'pgdata'))
    rmSync(home, { recursive: true, force: true })
  }
}
