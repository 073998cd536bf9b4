import { test } from 'node:test'
import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { emptyRoot, leafHash, rootOf, verifyConsistency, verifyInclusion } from './merkle.ts'
import { consistencyPath, inclusionPath, rootFrom, type NodeReader } from './tree-plan.ts'
import { TreeGrowth } from './tree-growth.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

// The entries, roots and proofs that the reference implementation of Certificate Transparency tests itself with.
const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('over SHA-256 it is the tree of RFC 6962: the empty log, the empty entry, and the eight known roots', () => {
  equal(emptyRoot(sha256).toString('hex'), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  const leaves = entries.map((entry) => leafHash(Buffer.from(entry, 'hex'), sha256))
  const tree = new TreeGrowth(0, [], sha256)
  roots.forEach((root, i) => {
    tree.append(leaves[i]!)
    equal(tree.root().toString('hex'), root)
    equal(rootOf(leaves.slice(0, i + 1), sha256).toString('hex'), root)
  })
})

test('the proofs of Certificate Transparency are those we make', () => {
  const { read } = grown(
    entries.map((entry) => leafHash(Buffer.from(entry, 'hex'), sha256)),
    sha256,
  )
  const hex = (path: readonly Buffer[]) => path.map((node) => node.toString('hex'))
  deepEqual(hex(inclusionPath(read, 0, 8, sha256)), [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ])
  deepEqual(hex(consistencyPath(read, 1, 8, sha256)), [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ])
  deepEqual(hex(consistencyPath(read, 6, 8, sha256)), [
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
})

function grown(leaves: readonly Buffer[], hash?: (bytes: Uint8Array) => Buffer) {
  const nodes = new Map<string, Buffer>()
  const tree = new TreeGrowth(0, [], hash)
  for (const leaf of leaves) for (const { level, index, hash: node } of tree.append(leaf)) nodes.set(`${level}/${index}`, node)
  const read: NodeReader = (level, index) => nodes.get(`${level}/${index}`)
  return { tree, read }
}

const leavesOf = (size: number) => Array.from({ length: size }, (_, i) => leafHash(Buffer.from(`line ${i}`)))
const flipped = (bytes: Uint8Array, bit: number) => {
  const copy = Buffer.from(bytes)
  copy[bit >> 3]! ^= 1 << (bit & 7)
  return copy
}
/** Every path that differs from this one in one bit, lacks a node or has one more. */
const spoilt = (path: readonly Buffer[], bit: number) => [
  ...path.map((node, i) => path.with(i, flipped(node, bit))),
  ...path.map((_, i) => path.toSpliced(i, 1)),
  [...path, Buffer.alloc(32)],
]

test('a tree that grew leaf by leaf, or went on from its frontier, has the root of the definition', () => {
  for (let size = 0; size <= 70; size += 1) {
    const { tree, read } = grown(leavesOf(size))
    deepEqual(tree.root(), rootOf(leavesOf(size)))
    deepEqual(rootFrom(read, size), tree.root())
  }
})

test('the place of every leaf in every tree of up to 40 leaves is proven', () => {
  const { read } = grown(leavesOf(40))
  for (let size = 1; size <= 40; size += 1)
    for (let index = 0; index < size; index += 1) {
      const claim = {
        leaf: leavesOf(40)[index]!,
        index,
        size,
        root: rootFrom(read, size),
        path: inclusionPath(read, index, size),
      }
      ok(verifyInclusion(claim))
    }
})

test('a proof of inclusion with any bit changed, of path, leaf, root or index, is refused', () => {
  const random = fc.integer({ min: 1, max: 300 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(255)))
  fc.assert(
    fc.property(random, ([size, index, bit]) => {
      const leaves = leavesOf(size)
      const { tree, read } = grown(leaves)
      const claim = {
        leaf: leaves[index]!,
        index,
        size,
        root: tree.root(),
        path: inclusionPath(read, index, size),
      }
      ok(verifyInclusion(claim))
      ok(!verifyInclusion({ ...claim, leaf: flipped(claim.leaf, bit) }))
      ok(!verifyInclusion({ ...claim, root: flipped(claim.root, bit) }))
      for (const path of spoilt(claim.path, bit)) ok(!verifyInclusion({ ...claim, path }))
      for (let b = 1; b <= 1024; b *= 2) ok(!verifyInclusion({ ...claim, index: index ^ b }))
      for (const wrong of [-1, 0.5, NaN, size]) ok(!verifyInclusion({ ...claim, index: wrong }))
      ok(!verifyInclusion({ ...claim, size: index }))
    }),
    { numRuns: 60 },
  )
})

test('a proof of consistency with any bit changed, of path or either root, is refused', () => {
  const random = fc.integer({ min: 1, max: 300 }).chain((to) => fc.tuple(fc.integer({ min: 1, max: to }), fc.constant(to), fc.nat(255)))
  fc.assert(
    fc.property(random, ([from, to, bit]) => {
      const { tree, read } = grown(leavesOf(to))
      const claim = {
        from,
        fromRoot: rootFrom(read, from),
        to,
        toRoot: tree.root(),
        path: consistencyPath(read, from, to),
      }
      ok(verifyConsistency(claim))
      ok(!verifyConsistency({ ...claim, fromRoot: flipped(claim.fromRoot, bit) }))
      ok(!verifyConsistency({ ...claim, toRoot: flipped(claim.toRoot, bit) }))
      for (const path of spoilt(claim.path, bit)) ok(!verifyConsistency({ ...claim, path }))
      for (const wrong of [-1, 0.5, NaN, to + 1]) ok(!verifyConsistency({ ...claim, from: wrong }))
    }),
    { numRuns: 60 },
  )
})

test('a log that forked before the old size has no proof that it continues the old one', () => {
  const honest = grown(leavesOf(20))
  const forked = grown(leavesOf(33).with(7, leafHash(Buffer.from('another line'))))
  const claim = { from: 20, fromRoot: honest.tree.root(), to: 33, toRoot: forked.tree.root() }
  ok(!verifyConsistency({ ...claim, path: consistencyPath(forked.read, 20, 33) }))
})

test('the empty log is the beginning of every log, and a log cannot shrink', () => {
  const { tree, read } = grown(leavesOf(5))
  ok(verifyConsistency({ from: 0, fromRoot: emptyRoot(), to: 5, toRoot: tree.root(), path: [] }))
  ok(!verifyConsistency({ from: 0, fromRoot: tree.root(), to: 5, toRoot: tree.root(), path: [] }))
  throws(() => consistencyPath(read, 6, 5), RangeError)
  throws(() => inclusionPath(read, 5, 5), RangeError)
})
