// A log of any size for a bench, with real hashes: made here, and read by the database from files in its binary form, a
// million leaves a file. Lines there are none: a proof needs the leaf, the nodes and the checkpoint.
import { chmodSync, closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { signCheckpoint } from '#kernel/audit/checkpoint.ts'
import { leafHash } from '#kernel/audit/merkle.ts'
import { TreeGrowth } from '#kernel/audit/tree-growth.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'

const SIGN = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)])
const END = Buffer.from([0xff, 0xff])
const NODE_BYTES = 56
const LEAF_BYTES = 46
const STEP = 1_000_000
/** 2 March 2026 in microseconds since 2000, as the database writes an instant. */
const AT = BigInt(Date.parse('2026-03-02T04:00:00.000Z') - Date.parse('2000-01-01T00:00:00.000Z')) * 1_000n

/** The line id of a leaf: made from its number, so that the bench need not remember ten million. */
export const lineOfLeaf = (index: number): string => `0198f000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`

export function growingLog(pool: pg.Pool, key: Sm2KeyPair) {
  const tree = new TreeGrowth()
  return {
    /** Grows the log to `size` and signs a checkpoint of it. */
    async growTo(size: number): Promise<void> {
      // While the database reads one million in, the next is hashed here.
      let copying: Promise<unknown> = Promise.resolve()
      while (tree.size < size) {
        const rows = grown(tree, Math.min(STEP, size - tree.size))
        await copying
        copying = Promise.all([
          copyIn(pool, 'kernel.audit_leaf (index, line, at)', rows.leaves),
          copyIn(pool, 'kernel.audit_node (level, index, hash)', rows.nodes),
        ])
        // Hashing does not pause: both statements must be on their way before it goes on.
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      await copying
      const { root, at, keyId, signature } = signCheckpoint(key, size, tree.root(), '2026-03-02T04:00:00.000Z')
      await pool.query('insert into kernel.audit_checkpoint (size, root, at, key_id, signature) values ($1, $2, $3, $4, $5)', [
        size,
        root,
        at,
        keyId,
        signature,
      ])
      await pool.query('analyze kernel.audit_leaf, kernel.audit_node')
    },
  }
}

/** The rows of `count` more leaves and of the nodes they complete. */
function grown(tree: TreeGrowth, count: number): { leaves: Buffer; nodes: Buffer } {
  const nodes = Buffer.alloc(NODE_BYTES * (2 * count + 64))
  const leaves = Buffer.alloc(LEAF_BYTES * count)
  let [n, l] = [0, 0]
  for (let i = 0; i < count; i += 1) {
    const index = tree.size
    const line = Buffer.from(lineOfLeaf(index).replaceAll('-', ''), 'hex')
    l = leaves.writeInt16BE(3, l)
    l = leaves.writeBigInt64BE(BigInt(index), leaves.writeInt32BE(8, l))
    l = leaves.writeInt32BE(16, l)
    l += line.copy(leaves, l)
    l = leaves.writeBigInt64BE(AT, leaves.writeInt32BE(8, l))
    for (const node of tree.append(leafHash(line))) {
      n = nodes.writeInt16BE(3, n)
      n = nodes.writeInt16BE(node.level, nodes.writeInt32BE(2, n))
      n = nodes.writeBigInt64BE(BigInt(node.index), nodes.writeInt32BE(8, n))
      n = nodes.writeInt32BE(32, n)
      n += node.hash.copy(nodes, n)
    }
  }
  return { leaves, nodes: nodes.subarray(0, n) }
}

async function copyIn(pool: pg.Pool, table: string, rows: Uint8Array): Promise<void> {
  const path = join(tmpdir(), `yuelu-${randomUUID()}.copy`)
  const file = openSync(path, 'w', 0o644)
  chmodSync(path, 0o644)
  for (const part of [SIGN, rows, END]) writeSync(file, part)
  closeSync(file)
  try {
    await pool.query(`copy ${table} from '${path}' with (format binary)`)
  } finally {
    rmSync(path)
  }
}
