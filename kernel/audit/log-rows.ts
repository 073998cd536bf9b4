// What the verifier reads, a batch at a time. The walk goes by number and not by what happens to be there, so that a row
// that was taken away leaves a hole to be seen.
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Checkpoint } from './checkpoint.ts'
import { instantText, loggedLine, type LoggedLine } from './entry.ts'
import { checkpointColumns, checkpointOf } from './proofs.ts'
import type { Node } from './tree-growth.ts'

type Db = Kysely<KernelTables>

export type LeafRow = {
  readonly place: number
  /** The line that the leaf names, and the stored leaf hash; null where the row is gone. */
  readonly named: string | null
  readonly named_at: string | null
  readonly stored: Buffer | null
} & (LoggedLine | { readonly id: null })

/** How far the log reaches by each of its tables, how many nodes it stores, and what waits or slipped in. */
export async function logExtent(db: Db) {
  const { rows } = await sql<{ leaves: string; nodes: string; ends: string; backlog: string }>`
    select (select coalesce(max(index) + 1, 0) from kernel.audit_leaf)::text as leaves,
      (select count(*) from kernel.audit_node)::text as nodes,
      greatest((select coalesce(max(index) + 1, 0) from kernel.audit_leaf),
        (select coalesce(max(index) + 1, 0) from kernel.audit_node where level = 0),
        (select coalesce(max(size), 0) from kernel.audit_checkpoint))::text as ends,
      (select count(*) from kernel.audit_line, kernel.audit_seal where xact >= sealed_below)::text as backlog`.execute(db)
  const [{ leaves, nodes, ends, backlog }] = rows as [(typeof rows)[0] & object]
  return { leaves: Number(leaves), nodes: Number(nodes), ends: Number(ends), backlog: Number(backlog) }
}

/** Tells the planner to look each row up for this transaction: its idea of a log that has just grown may be of an empty one. */
export const walkByIndex = (db: Db) =>
  sql`select set_config(name, 'off', true) from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as name`.execute(db)

export const leavesFrom = async (db: Db, start: number, end: number): Promise<readonly LeafRow[]> =>
  (
    await sql<Omit<LeafRow, 'place'> & LoggedLine & { place: string }>`
      select g.place::text as place, l.line as named, ${instantText('l.at')} as named_at, n.hash as stored, ${loggedLine}
      from generate_series(${start}::bigint, ${end - 1}::bigint) g(place)
      left join kernel.audit_leaf l on l.index = g.place
      left join kernel.audit_node n on n.level = 0 and n.index = g.place
      left join kernel.audit_line a on a.id = l.line and a.at = l.at
      order by g.place`.execute(db)
  ).rows.map((row) => ({ ...row, place: Number(row.place) }))

/** Lines by their id alone, wherever they are: for those that are not where their leaf says. */
export const linesById = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, LoggedLine>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<LoggedLine>`select ${loggedLine} from kernel.audit_line a where a.id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** The stored hash of each of these nodes, in their order; undefined where it is gone. */
export const storedNodes = async (db: Db, nodes: readonly Node[]): Promise<(Buffer | null)[]> =>
  (
    await sql<{ hash: Buffer | null }>`
      select n.hash from unnest(${nodes.map((n) => n.level)}::smallint[], ${nodes.map((n) => n.index)}::bigint[])
        with ordinality as w(level, index, turn)
      left join kernel.audit_node n on n.level = w.level and n.index = w.index order by w.turn`.execute(db)
  ).rows.map(({ hash }) => hash)

/** Checkpoints of sizes above `start` up to `end`. */
export const checkpointsIn = async (db: Db, start: number, end: number): Promise<Checkpoint[]> =>
  (
    await sql<Parameters<typeof checkpointOf>[0]>`
      select ${checkpointColumns} from kernel.audit_checkpoint c
      where c.size > ${start}::bigint and c.size <= ${end}::bigint order by c.size`.execute(db)
  ).rows.map(checkpointOf)

/** Lines below the seal, or of a transaction that has not been yet, that no leaf names: the sealer will never see them. */
export const unsealedBelow = async (db: Db, most: number): Promise<string[]> =>
  (
    await sql<{ id: string }>`
      select a.id from kernel.audit_line a, kernel.audit_seal s
      where (a.xact < s.sealed_below or a.xact >= pg_snapshot_xmax(pg_current_snapshot()))
        and not exists (select from kernel.audit_leaf l where l.line = a.id)
      order by a.id limit ${most}`.execute(db)
  ).rows.map(({ id }) => id)
