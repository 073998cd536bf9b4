// The statements of a batch at work. Whoever works on it holds a lease on the database's clock; each step says from which row it
// goes on, so that a worker that lost its lease writes nothing any more.
import type { Pool, PoolClient } from 'pg'
import type { AuditLine } from '#kernel/audit/line.ts'
import type { RefusedRow } from '#kernel/registers/base/load-plan.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { BatchRow } from '../store.ts'

export type { Pool }
export type Connection = PoolClient

type Db = Pool | PoolClient
export type Pass = 'trial' | 'run'

/** The oldest batch that waits for work and that nobody works on. */
export async function claim(db: Pool, runner: string, leaseSeconds: number, now: Instant): Promise<BatchRow | undefined> {
  const { rows } = await db.query<BatchRow>(
    `update kernel.intake_batch set runner = $1, leased_until = clock_timestamp() + make_interval(secs => $2), began_at = coalesce(began_at, $3)
     where id = (select id from kernel.intake_batch where state in ('checking', 'running')
       and (leased_until is null or leased_until < clock_timestamp()) order by opened_at limit 1 for update skip locked) returning *`,
    [runner, leaseSeconds, now],
  )
  return rows[0]
}

/** Keeps the lease while something longer than a step is done. */
export const keepLease = (db: Pool, batch: string, runner: string, leaseSeconds: number) =>
  db.query('update kernel.intake_batch set leased_until = clock_timestamp() + make_interval(secs => $3) where id = $1 and runner = $2', [
    batch,
    runner,
    leaseSeconds,
  ])

/** Gives the batch up as it stands; another worker may go on. */
export const letGo = (db: Db, batch: string, runner: string) =>
  db.query('update kernel.intake_batch set runner = null, leased_until = null where id = $1 and runner = $2', [batch, runner])

export type Step = {
  readonly read: number
  readonly good: number
  readonly refused: number
  readonly atRow: number
  readonly atByte: number
  readonly chain: string
  readonly ms: number
}

/** Moves the batch on by a step; undefined when somebody else did, else what was asked of it meanwhile. */
export async function advance(
  client: PoolClient,
  batch: Pick<BatchRow, 'id' | 'pass' | 'rows_read'>,
  runner: string,
  leaseSeconds: number,
  step: Step,
): Promise<{ asked: string | null } | undefined> {
  const { rows } = await client.query<{ asked: string | null }>(
    `update kernel.intake_batch set rows_read = rows_read + $5, rows_in = rows_in + $6, rows_refused = rows_refused + $7, at_row = $8,
       at_byte = $9, chain = $10, worked_ms = worked_ms + $11, leased_until = clock_timestamp() + make_interval(secs => $12)
     where id = $1 and runner = $2 and pass = $3 and rows_read = $4 returning asked`,
    [
      batch.id,
      runner,
      batch.pass,
      batch.rows_read,
      step.read,
      step.good,
      step.refused,
      step.atRow,
      step.atByte,
      step.chain,
      Math.round(step.ms),
      leaseSeconds,
    ],
  )
  return rows[0]
}

/** jsonb knows no null character and no half of a pair. */
const storable = (text: string): string => text.replaceAll('\u0000', '\u2400').toWellFormed()

export async function keepRefused(client: PoolClient, batch: string, pass: string, rows: readonly RefusedRow[]): Promise<void> {
  if (rows.length === 0) return
  const kept = rows.map(({ row, cells, reasons }) => ({ row, cells: cells.map(storable), reasons }))
  await client.query(
    `insert into kernel.intake_refused (batch, pass, "row", cells, reasons)
     select $1, $2, "row", cells, reasons from jsonb_to_recordset($3::jsonb) as r ("row" int, cells jsonb, reasons jsonb)`,
    [batch, pass, JSON.stringify(kept)],
  )
}

export const forgetRefused = (db: Db, batch: string, pass: string) =>
  db.query('delete from kernel.intake_refused where batch = $1 and pass = $2', [batch, pass])

/** What was learnt of the file before its first row. */
export const keepHead = (
  db: Db,
  batch: string,
  head: { headings: readonly string[]; unended: boolean; bytes: number; atByte: number; atRow: number },
) =>
  db.query('update kernel.intake_batch set headings = $2, unended = $3, bytes = $4, at_byte = $5, at_row = $6 where id = $1', [
    batch,
    head.headings,
    head.unended,
    head.bytes,
    head.atByte,
    head.atRow,
  ])

/** A dry run begins again from the first row, whatever was read before. */
export const beginTrial = (db: Db, batch: string) =>
  db.query(
    `with gone as (delete from kernel.intake_refused where batch = $1 and pass = 'trial')
     update kernel.intake_batch set rows_read = 0, rows_in = 0, rows_refused = 0, worked_ms = 0, at_byte = 0, at_row = 0, chain = '' where id = $1`,
    [batch],
  )

/** Ends the work: where the batch stands, and the tally of a dry run. */
export const rest = (
  db: Db,
  batch: string,
  runner: string,
  to: { state: string; tried?: object; grounds?: readonly object[]; endedAt?: Instant },
) =>
  db.query(
    `update kernel.intake_batch set state = $3, asked = null, runner = null, leased_until = null, tried = coalesce($4, tried),
       grounds = coalesce($5, grounds), ended_at = coalesce($6, ended_at) where id = $1 and runner = $2`,
    [
      batch,
      runner,
      to.state,
      to.tried ? JSON.stringify(to.tried) : null,
      to.grounds ? JSON.stringify(to.grounds) : null,
      to.endedAt ?? null,
    ],
  )

export async function writeLine(client: PoolClient, line: AuditLine): Promise<void> {
  const entries = Object.entries(line)
  await client.query(
    `insert into kernel.audit_line (${entries.map(([name]) => name).join(', ')}) values (${entries.map((_, i) => `$${i + 1}`).join(', ')})`,
    entries.map(([, value]) => value),
  )
}

/** Rows that came back of batches that ended before a day go; a batch whose file never came is closed. */
export const forgetOld = (db: Pool, endedBefore: string, openedBefore: string, now: Instant) =>
  db.query(
    `with closed as (update kernel.intake_batch set state = 'cancelled', ended_at = $3 where state = 'awaiting' and opened_at < $2::timestamptz)
     delete from kernel.intake_refused r using kernel.intake_batch b where b.id = r.batch and b.ended_at < $1::timestamptz`,
    [endedBefore, openedBefore, now],
  )

/** Of these batches, those whose file is still needed. */
export async function livingOf(db: Pool, batches: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await db.query<{ id: string }>(
    `select id from kernel.intake_batch where id = any($1::uuid[]) and state in ('awaiting', 'checking', 'checked', 'running', 'paused')`,
    [batches],
  )
  return new Set(rows.map(({ id }) => id))
}

/** One transaction on one connection. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const answer = await work(client)
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    // A connection that cannot even roll back is not lent again.
    const broken = await client.query('rollback').then(
      () => undefined,
      (cause: Error) => cause,
    )
    client.release(broken)
    throw error
  }
}
