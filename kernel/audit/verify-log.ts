// The verifier trusts nothing that is stored. It walks the leaves once, in order, in one snapshot: makes each leaf again
// from its line, grows the tree again from the leaves, and holds every stored node and every signed checkpoint against it.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { checkpointVerifier, type Checkpoint, type LogKeys } from './checkpoint.ts'
import { entryOf, type LoggedLine } from './entry.ts'
import { faultList, type FaultList, type Findings } from './findings.ts'
import { checkpointsIn, leavesFrom, linesById, logExtent, storedNodes, unsealedBelow, walkByIndex, type LeafRow } from './log-rows.ts'
import { leafHash } from './merkle.ts'
import { retirements, type Retirements } from './retired.ts'
import { TreeGrowth, type Node } from './tree-growth.ts'

export type VerifyOptions = {
  /** Checkpoints kept outside the database: each must be signed, and be the root of this log's beginning. */
  readonly known?: readonly Checkpoint[]
  readonly onProgress?: (leaves: number, of: number) => void
  readonly batch?: number
}

type Db = Kysely<KernelTables>

/** Verifies the whole log against the lines, the nodes and the signatures. It reads each row once. */
export const verifyLog = (db: Db, keys: LogKeys, options: VerifyOptions = {}): Promise<Findings> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => walk(tx, keys, options))

async function walk(db: Db, keys: LogKeys, options: VerifyOptions): Promise<Findings> {
  const { known = [], batch = 2_000, onProgress } = options
  const found = faultList()
  const isSigned = checkpointVerifier(keys)
  const extent = await logExtent(db)
  const retired = await retirements(db)
  await walkByIndex(db)
  const tree = new TreeGrowth()
  let newest: Checkpoint | undefined
  while (tree.size < extent.ends) {
    const start = tree.size
    const end = Math.min(start + batch, extent.ends)
    const signed = await checkpointsIn(db, start, end)
    const rootAt = await grow(db, tree, end, new Set([...signed, ...known].map(({ size }) => size)), retired, found)
    for (const checkpoint of signed) {
      if (!isSigned(checkpoint)) found.add({ kind: 'signature', size: checkpoint.size })
      if (!rootAt.get(checkpoint.size)!.equals(checkpoint.root)) found.add({ kind: 'root', size: checkpoint.size })
    }
    for (const { size, root } of known) if (rootAt.has(size) && !rootAt.get(size)!.equals(root)) found.add({ kind: 'forked', size })
    newest = signed.at(-1) ?? newest
    onProgress?.(tree.size, extent.ends)
  }
  for (const checkpoint of known) {
    if (!isSigned(checkpoint)) found.add({ kind: 'signature', size: checkpoint.size })
    if (checkpoint.size > extent.ends) found.add({ kind: 'forked', size: checkpoint.size })
  }
  const signedSize = newest?.size ?? 0
  if (signedSize !== extent.leaves) found.add({ kind: 'size', signed: signedSize, leaves: extent.leaves })
  const surplus = extent.nodes - nodesOf(extent.ends)
  if (surplus > 0) found.add({ kind: 'node-surplus', count: surplus })
  for (const line of await unsealedBelow(db, 2_000)) found.add({ kind: 'line-unsealed', line })
  for (const fault of retired.faults()) found.add(fault)
  return { size: signedSize, backlog: extent.backlog, retired: retired.count(), ...found.end(), ...(newest && { checkpoint: newest }) }
}

/** Grows the tree up to `end` from the stored lines; answers its root at each of the wanted sizes. */
async function grow(db: Db, tree: TreeGrowth, end: number, wanted: ReadonlySet<number>, retired: Retirements, found: FaultList) {
  const rootAt = new Map<number, Buffer>()
  const inner: Node[] = []
  const rows = await leavesFrom(db, tree.size, end)
  const astray = await linesById(
    db,
    rows.flatMap(({ id, named }) => (id === null && named !== null ? [named] : [])),
  )
  for (const row of rows) {
    const line = row.id === null ? astray.get(row.named ?? '') : row
    const [, ...completed] = tree.append(leafOf(row, line, retired, found))
    inner.push(...completed)
    if (wanted.has(tree.size)) rootAt.set(tree.size, tree.root())
  }
  const stored = await storedNodes(db, inner)
  inner.forEach(({ level, index, hash }, i) => {
    const kept = stored[i]
    if (!kept) found.add({ kind: 'node-missing', level, index })
    else if (!kept.equals(hash)) found.add({ kind: 'node-changed', level, index })
  })
  return rootAt
}

/** The leaf hash to go on with: the stored one where there is one, so that one changed line is one finding. */
function leafOf(row: LeafRow, line: LoggedLine | undefined, retired: Retirements, found: FaultList): Buffer {
  const { place: index, named, named_at, stored } = row
  const made = line && leafHash(entryOf(line))
  if (!named) found.add({ kind: 'leaf-missing', index })
  else if (!made && !retired.explains(index, named_at!)) found.add({ kind: 'line-removed', index, line: named })
  else if (!stored) found.add({ kind: 'node-missing', level: 0, index })
  else if (made && !stored.equals(made)) found.add({ kind: 'line-changed', index, line: named })
  else if (made && row.id === null) found.add({ kind: 'leaf-changed', index, line: named })
  return stored ?? made ?? Buffer.alloc(32)
}

/** How many complete subtrees a log of this size has. */
const nodesOf = (size: number): number => (size < 1 ? 0 : size + nodesOf(Math.floor(size / 2)))
