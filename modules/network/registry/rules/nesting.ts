// Which prefix of a list lies in which: by one pass in order of address, the smallest one around each is its parent.
import { type Block, contains } from '#kernel/net/cidr.ts'
import { inOrder } from './free-parts.ts'

/** For each block the place in the list of the smallest other block around it; of two that are equal, the later one has the earlier for parent. */
export function parentsOf(blocks: readonly Block[]): (number | undefined)[] {
  const parents: (number | undefined)[] = blocks.map(() => undefined)
  for (const family of ['ipv6', 'ipv4'] as const) {
    const order = [...blocks.keys()].filter((i) => blocks[i]!.family === family).toSorted((a, b) => inOrder(blocks[a]!, blocks[b]!))
    const open: number[] = []
    for (const i of order) {
      while (open.length > 0 && !contains(blocks[open.at(-1)!]!, blocks[i]!)) open.pop()
      parents[i] = open.at(-1)
      open.push(i)
    }
  }
  return parents
}
