import { type Block, block as blockOf, sizeOf } from '#kernel/net/cidr.ts'
import { plan as contract } from '../contract.ts'
import { answer } from '../store.ts'
import { givingPrefixes, heldSizes } from '../store/space.ts'

export const plan = answer(contract, async (desk, asked) => {
  const [prefixes, held] = [await givingPrefixes(desk, asked), await heldSizes(desk, asked)]
  return {
    prefixes: prefixes.map(({ id, prefix, zone, family, role, division }) => {
      const own = blockOf(prefix)
      const { blocks, size } = heldIn(own, held.get(id) ?? [])
      const purpose = role === 'backbone' ? ('backbone' as const) : ('service' as const)
      const numbers = { blocks, held: String(size), size: String(sizeOf(own)), permille: Number((size * 1000n) / sizeOf(own)) }
      return { prefix, zone, family, purpose, division, ...numbers }
    }),
  }
})

const heldIn = ({ family }: Block, lengths: readonly { length: number; count: number }[]) => ({
  blocks: lengths.reduce((sum, { count }) => sum + count, 0),
  size: lengths.reduce((sum, { length, count }) => sum + BigInt(count) * sizeOf({ family, length }), 0n),
})
