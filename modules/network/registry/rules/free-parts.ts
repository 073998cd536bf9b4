// Free space as aligned parts, as a buddy allocator keeps it: what is taken out of a part leaves its brothers, and two free
// brothers are one free parent. Nothing here grows with the number of addresses held.
import { type Block, type Family, bitsOf, endOf, overlaps, sizeOf } from '#kernel/net/cidr.ts'

/** The block of `length` around the block's first address. */
export function around({ family, first }: Block, length: number): Block {
  const size = sizeOf({ family, length })
  return { family, first: (first / size) * size, length }
}

/** The other half of the block's parent. */
export function brotherOf(block: Block): Block {
  const parent = around(block, block.length - 1)
  return { ...block, first: block.first === parent.first ? block.first + sizeOf(block) : parent.first }
}

/** The fewest aligned blocks that cover the addresses from `first` to just before `end`, in order. */
export function covering(family: Family, first: bigint, end: bigint): Block[] {
  const made: Block[] = []
  for (let at = first; at < end;) {
    let length = bitsOf(family)
    while (length > 0 && at % sizeOf({ family, length: length - 1 }) === 0n && at + sizeOf({ family, length: length - 1 }) <= end)
      length -= 1
    const part = { family, first: at, length }
    made.push(part)
    at = endOf(part)
  }
  return made
}

export const inOrder = (a: Block, b: Block): number => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.length - b.length)

/** What is left of a part when the blocks inside it, which do not touch each other, are taken out. */
export function without(part: Block, taken: readonly Block[]): Block[] {
  const left: Block[] = []
  let at = part.first
  for (const it of taken.filter((one) => overlaps(part, one)).toSorted(inOrder)) {
    left.push(...covering(part.family, at, it.first))
    at = endOf(it)
  }
  return [...left, ...covering(part.family, at, endOf(part))]
}

/** The addresses of a holder that may be given: not the network's own and broadcast (IPv4), not the routers' anycast (RFC 4291 §2.6.1). */
export function usable(holder: Block): { readonly first: bigint; readonly end: bigint } {
  const isPointToPoint = holder.length >= bitsOf(holder.family) - 1
  if (isPointToPoint) return { first: holder.first, end: endOf(holder) }
  return { first: holder.first + 1n, end: holder.family === 'ipv4' ? endOf(holder) - 1n : endOf(holder) }
}

/** The first `count` usable addresses of a free part, and what is left of it. */
export function takeFrom(part: Block, holder: Block, count: number): { readonly taken: bigint[]; readonly left: Block[] } {
  const { first, end } = usable(holder)
  const from = part.first > first ? part.first : first
  const until = endOf(part) < end ? endOf(part) : end
  const taken: bigint[] = []
  for (let at = from; at < until && taken.length < count; at += 1n) taken.push(at)
  return { taken, left: covering(part.family, from + BigInt(taken.length), until > from ? until : from) }
}

/** The same free space in the fewest parts; a holder's parts never join beyond the holder. */
export function joined(parts: readonly Block[], holder: Block): Block[] {
  const made: Block[] = []
  for (const part of parts.toSorted(inOrder)) {
    let one = part
    for (let before = made.at(-1); before && one.length > holder.length && isBrother(before, one); before = made.at(-1)) {
      made.pop()
      one = around(before, before.length - 1)
    }
    made.push(one)
  }
  return made
}

const isBrother = (a: Block, b: Block): boolean => a.length === b.length && brotherOf(a).first === b.first

/** The blocks that would join one after another if `part` came free, from its brother up to half of the holder. */
export function brothersUpTo(part: Block, holder: Block): Block[] {
  const all: Block[] = []
  for (let it = part; it.length > holder.length; it = around(it, it.length - 1)) all.push(brotherOf(it))
  return all
}
