// What a database holds, in figures that another can be held against: the rows of every table, and the audit log's newest
// checkpoint. Counts are of one snapshot. They can be said of a moment only if nobody was writing then: `quietTally` waits
// for such a moment; where none comes, tables that are being written to are known by their own counters of writes.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { exportCheckpoint, type ExportedCheckpoint } from '#kernel/audit/checkpoint.ts'

export type TableCount = { readonly table: string; readonly rows: number }
export type Tally = {
  readonly tables: readonly TableCount[]
  readonly checkpoint: ExportedCheckpoint | null
  /** The database's own time after counting. */
  readonly at: string
  /** True when no transaction was writing between the count and `at`. */
  readonly exact: boolean
}

const TRIES = 20
const REST_MS = 100

const TABLES = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1`

/** Counts what a database holds. */
export async function tally(client: pg.Client): Promise<Tally> {
  await client.query('begin isolation level repeatable read read only')
  try {
    const { rows: begun } = await client.query<{ low: string; high: string }>(
      'select pg_snapshot_xmin(s)::text as low, pg_snapshot_xmax(s)::text as high from pg_current_snapshot() s',
    )
    const { rows: names } = await client.query<{ name: string }>(TABLES)
    const tables: TableCount[] = []
    // A few dozen to a statement: one for all would lock every table at once, one for each would be a round trip for each.
    for (let at = 0; at < names.length; at += 50) {
      const parts = names.slice(at, at + 50).map(({ name }, i) => `select ${i} as n, count(*)::bigint as rows from ${name}`)
      const { rows } = await client.query<{ n: number; rows: string }>(parts.join(' union all '))
      tables.push(...rows.map(({ n, rows: count }) => ({ table: names[at + n]!.name, rows: Number(count) })))
    }
    const checkpoint = names.some(({ name }) => name === 'kernel.audit_checkpoint') ? await newestCheckpoint(client) : null
    await client.query('commit')
    const { rows: now } = await client.query<{ at: Date; high: string }>(
      'select clock_timestamp() as at, pg_snapshot_xmax(pg_current_snapshot())::text as high',
    )
    const { low, high } = begun[0]!
    return { tables, checkpoint, at: now[0]!.at.toISOString(), exact: low === high && now[0]!.high === high }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/** Counts at a moment when nobody writes, or after some tries at one when somebody does. */
export async function quietTally(client: pg.Client): Promise<Tally> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await tally(client)
    if (made.exact || attempt >= TRIES) return made
    await sleep(REST_MS)
  }
}

async function newestCheckpoint(client: pg.Client): Promise<ExportedCheckpoint | null> {
  const { rows } = await client.query<{ size: string; root: Buffer; at: string; keyId: string; signature: Buffer }>(
    `select size::text, root, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, key_id as "keyId", signature
     from kernel.audit_checkpoint order by size desc limit 1`,
  )
  return rows[0] ? exportCheckpoint({ ...rows[0], size: Number(rows[0].size) }) : null
}

/** Writes to each table since the server began, done and undone. They reach the view some seconds late. */
export async function writesByTable(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; writes: string }>(
    `select format('%I.%I', schemaname, relname) as name, (n_tup_ins + n_tup_upd + n_tup_del)::text as writes from pg_stat_user_tables`,
  )
  return new Map(rows.map(({ name, writes }) => [name, writes]))
}

/** Tables whose rows differ, `changing` left out; a table that one of them lacks has -1. */
export function differences(
  before: readonly TableCount[],
  after: readonly TableCount[],
  changing: ReadonlySet<string> = new Set(),
): { table: string; before: number; after: number }[] {
  const of = (counts: readonly TableCount[]) => new Map(counts.map(({ table, rows }) => [table, rows]))
  const [first, second] = [of(before), of(after)]
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((table) => !changing.has(table) && first.get(table) !== second.get(table))
    .map((table) => ({ table, before: first.get(table) ?? -1, after: second.get(table) ?? -1 }))
}
