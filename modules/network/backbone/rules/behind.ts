// Which autonomous systems may lie behind a neighbour: those that the trunks in the registry let it reach without coming back
// through this router's own system. A county behind its prefecture can so speak for itself and for nobody else.

export type Adjacency = ReadonlyMap<number, ReadonlySet<number>>

export function adjacencyOf(pairs: readonly (readonly [number, number])[]): Adjacency {
  const next = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    if (!next.has(a)) next.set(a, new Set())
    if (!next.has(b)) next.set(b, new Set())
    next.get(a)!.add(b)
    next.get(b)!.add(a)
  }
  return next
}

export function behind(neighbour: number, own: number, next: Adjacency): number[] {
  const seen = new Set([neighbour])
  for (const number of seen) for (const to of next.get(number) ?? []) if (to !== own) seen.add(to)
  return [...seen].toSorted((a, b) => a - b)
}
