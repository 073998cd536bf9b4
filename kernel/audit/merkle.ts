// The tree of RFC 6962 §2.1 (RFC 9162 §2.1 is the same tree), over SM3 where no other hash is given. A leaf is
// hash(0x00 ‖ entry), a node hash(0x01 ‖ left ‖ right); of n leaves the largest power of two below n stand left. The
// verifiers are those of RFC 9162 §2.1.3.2 and §2.1.4.2, word for word, and need no tree, only the proof. They bind leaf
// to root; that a size belongs to a root is said by the signature on the checkpoint, not by a path.
import { sm3 } from '../trust/sm3.ts'

export type Hash = (bytes: Uint8Array) => Buffer

const LEAF = Buffer.of(0)
const NODE = Buffer.of(1)

export const leafHash = (entry: Uint8Array, hash: Hash = sm3): Buffer => hash(Buffer.concat([LEAF, entry]))

export const nodeHash = (left: Uint8Array, right: Uint8Array, hash: Hash = sm3): Buffer => hash(Buffer.concat([NODE, left, right]))

/** The root of a log without entries. */
export const emptyRoot = (hash: Hash = sm3): Buffer => hash(Buffer.alloc(0))

/** The largest power of two below n, for n > 1: how many leaves stand left. */
export const splitOf = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** The root over leaf hashes, by the definition; for logs of any size see `frontier` in tree-plan.ts. */
export function rootOf(leaves: readonly Uint8Array[], hash: Hash = sm3): Buffer {
  if (leaves.length === 0) return emptyRoot(hash)
  if (leaves.length === 1) return Buffer.from(leaves[0]!)
  const k = splitOf(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, k), hash), rootOf(leaves.slice(k), hash), hash)
}

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0
const isOdd = (n: number) => n % 2 === 1
const half = (n: number) => Math.floor(n / 2)
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0

/** True if the leaf hash stands at `index` in the tree of `size` leaves with that root. */
export function verifyInclusion(
  claim: { leaf: Uint8Array; index: number; size: number; root: Uint8Array; path: readonly Uint8Array[] },
  hash: Hash = sm3,
): boolean {
  const { leaf, index, size, root, path } = claim
  if (!isCount(index) || !isCount(size) || index >= size) return false
  let fn = index
  let sn = size - 1
  let r: Uint8Array = leaf
  for (const p of path) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      r = nodeHash(p, r, hash)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else r = nodeHash(r, p, hash)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(r, root)
}

/** True if the tree of `from` leaves is the beginning of the tree of `to` leaves: nothing was changed or taken out. */
export function verifyConsistency(
  claim: { from: number; fromRoot: Uint8Array; to: number; toRoot: Uint8Array; path: readonly Uint8Array[] },
  hash: Hash = sm3,
): boolean {
  const { from, fromRoot, to, toRoot, path } = claim
  if (!isCount(from) || !isCount(to) || from > to) return false
  if (from === to) return path.length === 0 && same(fromRoot, toRoot)
  if (from === 0) return path.length === 0 && same(fromRoot, emptyRoot(hash))
  const [first, ...rest] = isPowerOfTwo(from) && path.length > 0 ? [fromRoot, ...path] : path
  if (!first) return false
  let fn = from - 1
  let sn = to - 1
  while (isOdd(fn)) {
    fn = half(fn)
    sn = half(sn)
  }
  let fr = first
  let sr = first
  for (const c of rest) {
    if (sn === 0) return false
    if (isOdd(fn) || fn === sn) {
      fr = nodeHash(c, fr, hash)
      sr = nodeHash(c, sr, hash)
      while (!isOdd(fn) && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else sr = nodeHash(sr, c, hash)
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && same(fr, fromRoot) && same(sr, toRoot)
}

function isPowerOfTwo(n: number): boolean {
  let k = 1
  while (k < n) k *= 2
  return k === n
}
