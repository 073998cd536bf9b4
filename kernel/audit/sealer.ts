// The sealer turns committed lines into leaves. Nothing on the path of the work knows it: a line carries the number of the
// transaction that wrote it, and the database says below which number every transaction has ended (the snapshot's xmin).
// Lines of ended transactions can no longer appear or vanish, so [sealed_below, xmin) is final and is appended in the order
// (transaction, id). A line of a slow transaction comes later, never lost, never twice. Two sealers cannot fork the log:
// one holds the advisory lock, and the keys of leaf and node would refuse the second.
import { sql, type Kysely, type Transaction } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { sm2ToPem, type Sm2KeyPair } from '../trust/sm2.ts'
import { signCheckpoint, type Checkpoint } from './checkpoint.ts'
import { entryOf, loggedLine, type LoggedLine } from './entry.ts'
import { leafHash } from './merkle.ts'
import { TreeGrowth, type Node } from './tree-growth.ts'
import { frontier } from './tree-plan.ts'

export type Sealed = { readonly sealed: number; readonly size: number }

type Tx = Transaction<KernelTables>

/** 'yuelu audit' as a number of our own for the advisory lock. */
const LOCK = 7_905_200_412

/**
 * Lines in one sealing, so that a long backlog holds neither the event loop (some 25 ms) nor the lock for long. A bigger
 * transaction is still sealed whole.
 */
export const BATCH = 2_000

/** The transaction numbers of this database server are behind those in the log: it was restored from a dump. */
export class SealDisplaced extends Error {
  constructor(below: bigint, newest: bigint) {
    super(`the log is sealed below transaction ${below}, but this server has only reached ${newest}: resettle the seal`)
    this.name = 'SealDisplaced'
  }
}

/**
 * Appends what has been committed since the last time, at most a batch of it, and signs a checkpoint at `now`. Seals
 * nothing when another sealer is at work.
 */
export function sealOnce(db: Kysely<KernelTables>, key: Sm2KeyPair, now: string, batch: number = BATCH): Promise<Sealed> {
  return db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (tx) => {
      if (!(await isAlone(tx))) return { sealed: 0, size: await sizeOf(tx) }
      const window = await openWindow(tx, batch)
      const lines = window ? await linesIn(tx, window) : []
      if (!window || lines.length === 0) return { sealed: 0, size: await sizeOf(tx) }
      const tree = await readTree(tx)
      const first = tree.size
      const nodes = lines.flatMap((line) => tree.append(leafHash(entryOf(line))))
      await keepLeaves(tx, first, lines)
      await keepNodes(tx, nodes)
      await keepCheckpoint(tx, signCheckpoint(key, tree.size, tree.root(), now), key)
      await sql`update kernel.audit_seal set sealed_below = ${window.upTo.toString()}::xid8`.execute(tx)
      return { sealed: lines.length, size: tree.size }
    })
}

type Window = { readonly from: bigint; readonly upTo: bigint }

async function isAlone(tx: Tx): Promise<boolean> {
  // A backlog grows faster than the planner's idea of it: the window is walked by its index whatever the statistics say.
  const { rows } = await sql<{
    got: boolean
  }>`select pg_try_advisory_xact_lock(${LOCK}) as got, set_config('enable_seqscan', 'off', true)`.execute(tx)
  return rows[0]!.got
}

const sizeOf = async (tx: Tx): Promise<number> =>
  (
    await sql<{
      size: string
    }>`select coalesce(max(size), 0)::text as size from kernel.audit_checkpoint`.execute(tx)
  ).rows.map(({ size }) => Number(size))[0]!

/** The transactions to seal now: whole ones only, and about `batch` lines of them. */
async function openWindow(tx: Tx, batch: number): Promise<Window | undefined> {
  const { rows } = await sql<{ below: string; horizon: string; newest: string }>`
    select sealed_below::text as below, pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      pg_snapshot_xmax(pg_current_snapshot())::text as newest
    from kernel.audit_seal`.execute(tx)
  const [from, horizon, newest] = [BigInt(rows[0]!.below), BigInt(rows[0]!.horizon), BigInt(rows[0]!.newest)]
  if (from > newest) throw new SealDisplaced(from, newest)
  if (from >= horizon) return undefined
  const last = await sql<{ xact: string }>`
    select xact::text as xact from kernel.audit_line
    where xact >= ${from.toString()}::xid8 and xact < ${horizon.toString()}::xid8
    order by kernel.audit_line.xact offset ${batch - 1} limit 1`.execute(tx)
  return { from, upTo: last.rows[0] ? BigInt(last.rows[0].xact) + 1n : horizon }
}

const linesIn = async (tx: Tx, { from, upTo }: Window): Promise<LoggedLine[]> =>
  (
    await sql<LoggedLine>`
      select ${loggedLine} from kernel.audit_line a
      where a.xact >= ${from.toString()}::xid8 and a.xact < ${upTo.toString()}::xid8
      order by a.xact, a.id`.execute(tx)
  ).rows

/** The tree as it was left, from the O(log n) nodes of its frontier. */
async function readTree(tx: Tx): Promise<TreeGrowth> {
  const size = await sizeOf(tx)
  const places = frontier(size)
  const { rows } = await sql<{ hash: Buffer }>`
    select n.hash from unnest(${places.map((p) => p.level)}::smallint[], ${places.map((p) => p.index)}::bigint[])
      with ordinality as w(level, index, turn)
    join kernel.audit_node n on n.level = w.level and n.index = w.index order by w.turn`.execute(tx)
  return new TreeGrowth(
    size,
    rows.map(({ hash }) => hash),
  )
}

const keepLeaves = (tx: Tx, first: number, lines: readonly LoggedLine[]) =>
  sql`
    insert into kernel.audit_leaf (index, line, at)
    select ${first}::bigint + turn - 1, line, at
    from unnest(${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ at }) => at)}::timestamptz[]) with ordinality as l(line, at, turn)`.execute(
    tx,
  )

const keepNodes = (tx: Tx, nodes: readonly Node[]) =>
  sql`
    insert into kernel.audit_node (level, index, hash)
    select level, index, decode(hash, 'hex') from unnest(${nodes.map((n) => n.level)}::smallint[],
      ${nodes.map((n) => n.index)}::bigint[], ${nodes.map((n) => n.hash.toString('hex'))}::text[])
      as n(level, index, hash)`.execute(tx)

const keepCheckpoint = (tx: Tx, { size, root, at, keyId, signature }: Checkpoint, key: Sm2KeyPair) =>
  sql`
    with key as (insert into kernel.audit_key (id, public_key, since)
      values (${keyId}, ${sm2ToPem(key.publicKey)}, ${at}::timestamptz) on conflict do nothing)
    insert into kernel.audit_checkpoint (size, root, at, key_id, signature)
    values (${size}, ${root}, ${at}::timestamptz, ${keyId}, ${signature})`.execute(tx)

/**
 * After a restore from a dump, where old transaction numbers mean nothing: unsealed lines are numbered anew and the seal
 * is set below everything in flight. Leaves and nodes are untouched. Answers how many lines wait to be sealed.
 */
export const resettleSeal = (db: Kysely<KernelTables>): Promise<number> =>
  db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx)
    await sql`update kernel.audit_seal set sealed_below = pg_snapshot_xmin(pg_current_snapshot())`.execute(tx)
    await sql`update kernel.audit_line a set xact = '0' from kernel.audit_leaf l where l.line = a.id and l.at = a.at`.execute(tx)
    const moved = await sql`
      update kernel.audit_line a set xact = pg_current_xact_id()
      where not exists (select from kernel.audit_leaf l where l.line = a.id)`.execute(tx)
    return Number(moved.numAffectedRows ?? 0)
  })
