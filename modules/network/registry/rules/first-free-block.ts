// Where the next block goes: the lowest aligned place in the plan's prefixes that no held block touches. One pass over
// the held blocks in order of address, so a full prefix costs as much as an empty one.
import { type Block, contains, endOf, overlaps, sizeOf } from '#kernel/net/cidr.ts'

/** The first free block of `length` inside `prefixes`, or undefined when none of them has room. */
export function firstFreeBlock(prefixes: readonly Block[], held: readonly Block[], length: number): Block | undefined {
  const inOrder = held.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  for (const prefix of prefixes) {
    const found = freeIn(prefix, inOrder, length)
    if (found) return found
  }
  return undefined
}

function freeIn(prefix: Block, inOrder: readonly Block[], length: number): Block | undefined {
  const size = sizeOf({ family: prefix.family, length })
  let place: Block = { family: prefix.family, first: prefix.first, length }
  for (const taken of inOrder) {
    if (!overlaps(place, taken)) continue
    const past = endOf(taken)
    place = { ...place, first: ((past + size - 1n) / size) * size }
  }
  return contains(prefix, place) ? place : undefined
}
