import { nodeHash } from '#kernel/audit/merkle.ts'

/** The root over leaf hashes and the path of each, in one pass: the last node of an odd level rises as it is. */
export function treeOf(leaves: readonly Buffer[]): { root: Buffer; paths: Buffer[][] } {
  const paths = leaves.map((): Buffer[] => [])
  let level = leaves.map((hash, i) => ({ hash, below: [i] }))
  while (level.length > 1) {
    const above: typeof level = []
    for (let i = 0; i < level.length; i += 2) {
      const left = level[i]!
      const right = level[i + 1]
      if (!right) {
        above.push(left)
        continue
      }
      for (const leaf of left.below) paths[leaf]!.push(right.hash)
      for (const leaf of right.below) paths[leaf]!.push(left.hash)
      above.push({ hash: nodeHash(left.hash, right.hash), below: [...left.below, ...right.below] })
    }
    level = above
  }
  return { root: level[0]!.hash, paths }
}

/** On which side each node of a path stands, from the leaf up; undefined when no path of that length leads to such a tree's root. */
export function sidesOf(index: number, size: number, length: number): ('left' | 'right')[] | undefined {
  const sides: ('left' | 'right')[] = []
  let at = index
  for (let width = size; width > 1; at = Math.floor(at / 2), width = Math.ceil(width / 2)) {
    if (at % 2 === 1) sides.push('left')
    else if (at + 1 < width) sides.push('right')
  }
  return sides.length === length && index < size ? sides : undefined
}
