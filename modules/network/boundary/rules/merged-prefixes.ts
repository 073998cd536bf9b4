// The fewest prefixes that hold the same addresses: those inside others dropped, neighbours that make one joined.
import { type Block, contains, type Family, sizeOf } from '#kernel/net/cidr.ts'

const byAddress = (a: Block, b: Block) =>
  a.family < b.family ? -1 : a.family > b.family ? 1 : a.first < b.first ? -1 : a.first > b.first ? 1 : a.length - b.length

export function mergedPrefixes(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  for (const one of blocks.toSorted(byAddress)) {
    if (merged.length > 0 && contains(merged.at(-1)!, one)) continue
    merged.push(one)
    while (joinsLast(merged)) {
      merged.pop()
      const low = merged.pop()!
      merged.push({ ...low, length: low.length - 1 })
    }
  }
  return merged
}

/** Whether the last two are the halves of one prefix. */
function joinsLast(blocks: readonly Block[]): boolean {
  const [low, high] = [blocks.at(-2), blocks.at(-1)]
  if (!low || !high || low.family !== high.family || low.length !== high.length || low.length === 0) return false
  return low.first + sizeOf(low) === high.first && low.first % (2n * sizeOf(low)) === 0n
}

export const ofFamily = (blocks: readonly Block[], family: Family): Block[] => blocks.filter((one) => one.family === family)
