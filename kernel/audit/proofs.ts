// Proofs read from the stored nodes: tree-plan.ts says which O(log n) of them make a path, and one statement fetches just these.
import { sql, type Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { Cosignature } from './cosignature.ts'
import { instantText } from './entry.ts'
import {
  consistencyPath,
  consistencyPlaces,
  inclusionPath,
  inclusionPlaces,
  NodeMissing,
  type NodeReader,
  type Place,
} from './tree-plan.ts'

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
  const { rows } = await sql<CheckpointRow & { leaf: string }>`
    select l.index::text as leaf, ${checkpointColumns} from kernel.audit_leaf l,
      lateral (select * from kernel.audit_checkpoint order by size desc limit 1) c
    where l.line = ${line}::uuid and l.index < c.size`.execute(db)
  const [found] = rows
  if (!found) return undefined
  const checkpoint = checkpointOf(found)
  const index = Number(found.leaf)
  const [path] = await inclusionPaths(db, [index], checkpoint.size)
  return { index, path: path!, checkpoint }
}

/** The path of each of these leaves, from the leaf up, to the root of the log as it was at a size: one statement for all. */
export async function inclusionPaths(db: Kysely<KernelTables>, leaves: readonly number[], size: number): Promise<Buffer[][]> {
  const read = await readNodes(
    db,
    leaves.flatMap((leaf) => inclusionPlaces(leaf, size)),
  )
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
  const read = await readNodes(db, consistencyPlaces(from, to))
  try {
    return consistencyPath(read, from, to)
  } catch (error) {
    if (error instanceof NodeMissing) return undefined
    throw error
  }
}

/** The stored nodes at these places, in one statement. */
async function readNodes(db: Kysely<KernelTables>, places: readonly Place[]): Promise<NodeReader> {
  const wanted = [...new Map(places.map((place) => [`${place.level}/${place.index}`, place])).values()]
  if (wanted.length === 0) return () => undefined
  const { rows } = await sql<NodeRow>`
    select n.level, n.index::text as node, n.hash
    from unnest(${wanted.map(({ level }) => level)}::smallint[], ${wanted.map(({ index }) => index)}::bigint[]) w(level, index)
    join kernel.audit_node n on n.level = w.level and n.index = w.index`.execute(db)
  const nodes = new Map(rows.map(({ level, node, hash }) => [`${level}/${node}`, hash]))
  return (level, index) => nodes.get(`${level}/${index}`)
}
