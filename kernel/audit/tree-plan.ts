// Only complete subtrees are stored: node (level, index) is the root over leaves index·2^level up to the next one's first.
// A stored node never changes again, however the log grows. Whatever else a proof needs (the ragged right edge) is folded
// from O(log n) stored nodes. This file knows which; it computes from a reader and touches no table.
import { emptyRoot, nodeHash, splitOf, type Hash } from './merkle.ts'
import { sm3 } from '../trust/sm3.ts'

export type Place = { readonly level: number; readonly index: number }
export type NodeReader = (level: number, index: number) => Uint8Array | undefined

/** A proof needs a node that the log does not hold: it is shorter than it should be, or was touched. */
export class NodeMissing extends Error {
  constructor(level: number, index: number) {
    super(`the log lacks node ${index} of level ${level}`)
    this.name = 'NodeMissing'
  }
}

type Range = readonly [start: number, end: number]

/** The complete subtrees, largest first, that make up the leaves from `start` up to `end`. */
export function subtreesOf([start, end]: Range): Place[] {
  const places: Place[] = []
  for (let at = start; at < end;) {
    let level = 0
    while (2 ** (level + 1) <= end - at) level += 1
    places.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return places
}

/** The complete subtrees of a tree of `size` leaves: all that is needed to append to it and to know its root. */
export const frontier = (size: number): Place[] => subtreesOf([0, size])

/** One hash from the hashes of subtrees, largest first. */
export function fold(hashes: readonly Uint8Array[], hash: Hash = sm3): Buffer {
  const last = hashes.at(-1)
  if (!last) return emptyRoot(hash)
  return Buffer.from(hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right, hash), last))
}

/** The root of the tree of `size` leaves. */
export const rootFrom = (read: NodeReader, size: number, hash: Hash = sm3): Buffer => rangeHash(read, [0, size], hash)

/** The stored nodes that the path of a leaf is made of. */
export const inclusionPlaces = (index: number, size: number): Place[] => inclusionRanges(index, [0, size]).flatMap(subtreesOf)

/** The stored nodes that the path between two sizes is made of. */
export const consistencyPlaces = (from: number, to: number): Place[] =>
  from === 0 || from === to ? [] : consistencyRanges(from, [0, to], true).flatMap(subtreesOf)

/** PATH(index, D[size]) of RFC 9162 §2.1.3.1. */
export const inclusionPath = (read: NodeReader, index: number, size: number, hash: Hash = sm3): Buffer[] => {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a log of ${size}`)
  return inclusionRanges(index, [0, size]).map((range) => rangeHash(read, range, hash))
}

/** PROOF(from, D[to]) of RFC 9162 §2.1.4.1. */
export const consistencyPath = (read: NodeReader, from: number, to: number, hash: Hash = sm3): Buffer[] => {
  if (from < 0 || from > to) throw new RangeError(`a log of ${to} never was a log of ${from}`)
  if (from === 0 || from === to) return []
  return consistencyRanges(from, [0, to], true).map((range) => rangeHash(read, range, hash))
}

function inclusionRanges(index: number, [start, end]: Range): Range[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  return index < middle
    ? [...inclusionRanges(index, [start, middle]), [middle, end]]
    : [...inclusionRanges(index, [middle, end]), [start, middle]]
}

/** `whole`: the old tree's root over this range is known to the verifier already. */
function consistencyRanges(from: number, [start, end]: Range, whole: boolean): Range[] {
  if (from === end) return whole ? [] : [[start, end]]
  const middle = start + splitOf(end - start)
  return from <= middle
    ? [...consistencyRanges(from, [start, middle], whole), [middle, end]]
    : [...consistencyRanges(from, [middle, end], false), [start, middle]]
}

const rangeHash = (read: NodeReader, range: Range, hash: Hash): Buffer =>
  fold(
    subtreesOf(range).map(({ level, index }) => {
      const node = read(level, index)
      if (!node) throw new NodeMissing(level, index)
      return node
    }),
    hash,
  )
