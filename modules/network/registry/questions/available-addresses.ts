import { addressText, sizeOf } from '#kernel/net/cidr.ts'
import { availableAddresses as contract } from '../contract-free-space.ts'
import { takeFrom, usable } from '../rules/free-parts.ts'
import { answer } from '../store.ts'
import { partsHolding, partsInOrder } from '../store/free-parts.ts'
import { spaceOf } from '../store/space.ts'
import { sourceOf } from '../the-source.ts'

/** Free addresses in order, and how many there are; what a block never gives is not counted as free. */
export const availableAddresses = answer(contract, async (desk, { limit = 50, ...named }) => {
  const { holder, whole, within } = await sourceOf(desk, contract.may, named)
  const parts = await partsInOrder(desk, holder, limit + 2)
  const space = (await spaceOf(desk, [{ id: holder, family: whole.family }]))(holder)
  const { first, end } = usable(whole)
  const ends = { family: whole.family, length: whole.family === 'ipv4' ? 32 : 128 }
  const kept = [...(first > whole.first ? [whole.first] : []), ...(end < whole.first + sizeOf(whole) ? [end] : [])]
  const unused = await partsHolding(
    desk,
    kept.map((value) => ({ holder, block: { ...ends, first: value } })),
  )
  const values: bigint[] = []
  for (const part of parts) values.push(...takeFrom(part, whole, limit - values.length).taken)
  return { within, free: String(space.free - BigInt(unused)), addresses: values.map((value) => addressText(whole.family, value)) }
})
