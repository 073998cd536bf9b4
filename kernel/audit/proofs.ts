// Proofs read from the stored nodes: O(log n) rows in one statement each. The statement asks for every node that the plan
// could want (beside the path of a leaf, and along the right edge); tree-plan.ts then picks.
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Cosignature } from './cosignature.ts'
import { instantText } from './entry.ts'
import { consistencyPath, inclusionPath, NodeMissing, type NodeReader } from './tree-plan.ts'

export type InclusionProof = {
  readonly index: number
  readonly path: readonly Buffer[]
  readonly checkpoint: Checkpoint
}
export type ConsistencyProof = {
  readonly from: Checkpoint
  readonly to: Checkpoint
  readonly path: readonly Buffer[]
}

/** Levels of a tree of 2^47 lines: more than there will be. */
const LEVELS = 47

type CheckpointRow = { size: string; root: Buffer; at: string; key_id: string; signature: Buffer }
type NodeRow = { level: number; node: string; hash: Buffer }

/** The columns of a checkpoint, from alias `c`. */
export const checkpointColumns = sql`c.size::text as size, c.root, ${instantText('c.at')} as at, c.key_id, c.signature`

export const checkpointOf = ({ size, root, at, key_id, signature }: CheckpointRow): Checkpoint => ({
  size: Number(size),
  root,
  at,
  keyId: key_id,
  signature,
})

/** The newest checkpoint, or undefined while nothing is sealed. */
export async function latestCheckpoint(db: Kysely<KernelTables>): Promise<Checkpoint | undefined> {
  const { rows } = await sql<CheckpointRow>`
    select ${checkpointColumns} from kernel.audit_checkpoint c order by c.size desc limit 1`.execute(db)
  return rows[0] && checkpointOf(rows[0])
}

/** That a line stands in the log of the newest checkpoint; undefined for a line not sealed (yet) or unknown. */
export async function inclusionProof(db: Kysely<KernelTables>, line: string): Promise<InclusionProof | undefined> {
  const { rows } = await sql<CheckpointRow & NodeRow & { leaf: string }>`
    with c as materialized (
      select l.index as leaf, k.* from kernel.audit_leaf l,
        lateral (select * from kernel.audit_checkpoint order by size desc limit 1) k
      where l.line = ${line}::uuid and l.index < k.size)
    select c.leaf::text as leaf, ${checkpointColumns}, n.level, n.index::text as node, n.hash
    from c cross join generate_series(0, ${LEVELS}::int) g(level)
    cross join lateral (select (c.leaf >> g.level) # 1 as at union select (c.size >> g.level) - 1) w
    join kernel.audit_node n on n.level = g.level and n.index = w.at and (n.index + 1) << g.level <= c.size`.execute(db)
  const [found] = rows
  if (!found) return undefined
  const checkpoint = checkpointOf(found)
  const index = Number(found.leaf)
  return { index, path: inclusionPath(readerOf(rows), index, checkpoint.size), checkpoint }
}

/** The path of each of these leaves, from the leaf up, to the root of the log as it was at a size: one statement for all. */
export async function inclusionPaths(db: Kysely<KernelTables>, leaves: readonly number[], size: number): Promise<Buffer[][]> {
  if (leaves.length === 0) return []
  const { rows } = await sql<NodeRow>`
    with g as (select level from generate_series(0, ${Math.ceil(Math.log2(size + 1))}::int) level),
      w as (select g.level, (leaf >> g.level) # 1 as at from unnest(${leaves}::bigint[]) leaf cross join g
        union select g.level, (${size}::bigint >> g.level) - 1 from g)
    select n.level, n.index::text as node, n.hash from w
    join kernel.audit_node n on n.level = w.level and n.index = w.at and (n.index + 1) << n.level::int <= ${size}::bigint`.execute(db)
  const read = readerOf(rows)
  return leaves.map((leaf) => inclusionPath(read, leaf, size))
}

/** The newest checkpoint that a witness has co-signed, with what was said of it; else the newest, with nothing. */
export async function witnessedCheckpoint(
  db: Kysely<KernelTables>,
): Promise<{ checkpoint: Checkpoint; cosignatures: Cosignature[] } | undefined> {
  const { rows } = await sql<CheckpointRow & { witness: string | null; cosigned_at: string | null; cosignature: Buffer | null }>`
    with newest as (select coalesce((select max(size) from kernel.audit_cosignature), (select max(size) from kernel.audit_checkpoint)) as size)
    select ${checkpointColumns}, s.witness, ${instantText('s.at')} as cosigned_at, s.signature as cosignature
    from newest join kernel.audit_checkpoint c on c.size = newest.size left join kernel.audit_cosignature s on s.size = c.size
    order by s.at`.execute(db)
  const [first] = rows
  if (!first) return undefined
  const cosignatures = rows.flatMap(({ witness, cosigned_at: at, cosignature }) =>
    witness && at && cosignature ? [{ witness, at, signature: cosignature }] : [],
  )
  return { checkpoint: checkpointOf(first), cosignatures }
}

/** That the log of one checkpoint is the beginning of the log of another; undefined unless both sizes were signed. */
export async function consistencyProof(db: Kysely<KernelTables>, from: number, to: number): Promise<ConsistencyProof | undefined> {
  const { rows } = await sql<CheckpointRow>`
    select ${checkpointColumns} from kernel.audit_checkpoint c where c.size in (${from}::bigint, ${to}::bigint) order by c.size`.execute(db)
  const [earlier, later] = [rows[0], rows.at(-1)]
  if (!earlier || !later || Number(earlier.size) !== from || Number(later.size) !== to) return undefined
  const path = await consistencyNodes(db, from, to)
  return path && { from: checkpointOf(earlier), to: checkpointOf(later), path }
}

/** The path from a log of any size to a later one, signed or not; undefined where the log lacks a node for it. */
export async function consistencyNodes(db: Kysely<KernelTables>, from: number, to: number): Promise<Buffer[] | undefined> {
  if (from > to) return undefined
  if (from === 0 || from === to) return []
  const { rows } = await sql<NodeRow>`
    select n.level, n.index::text as node, n.hash from generate_series(0, ${LEVELS}::int) g(level)
    cross join lateral (select (${from}::bigint - 1) >> g.level as at union select ((${from}::bigint - 1) >> g.level) # 1
      union select (${to}::bigint >> g.level) - 1) w
    join kernel.audit_node n on n.level = g.level and n.index = w.at and (n.index + 1) << g.level <= ${to}::bigint`.execute(db)
  try {
    return consistencyPath(readerOf(rows), from, to)
  } catch (error) {
    if (error instanceof NodeMissing) return undefined
    throw error
  }
}

function readerOf(rows: readonly NodeRow[]): NodeReader {
  const nodes = new Map(rows.map(({ level, node, hash }) => [`${level}/${node}`, hash]))
  return (level, index) => nodes.get(`${level}/${index}`)
}
