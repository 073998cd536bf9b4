import { type Block, contains, sizeOf } from '#kernel/net/cidr.ts'

export type Utilisation = { readonly blocks: number; readonly held: bigint; readonly size: bigint; readonly permille: number }

/** How much of a prefix is held. */
export function utilisation(prefix: Block, held: readonly Block[]): Utilisation {
  const inside = held.filter((it) => contains(prefix, it))
  const sum = inside.reduce((total, it) => total + sizeOf(it), 0n)
  const size = sizeOf(prefix)
  return { blocks: inside.length, held: sum, size, permille: Number((sum * 1000n) / size) }
}
