import { blockText } from '#kernel/net/cidr.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { availablePrefixes as contract, nextFreePrefix as nextContract } from '../contract-free-space.ts'
import { around } from '../rules/free-parts.ts'
import { answer, type RegistryReadDesk } from '../store.ts'
import { partsInOrder, partsOf } from '../store/free-parts.ts'
import { onePrefix } from '../store/plan.ts'

async function standing(desk: RegistryReadDesk, id: string): Promise<void> {
  const found = await onePrefix(desk, id)
  if (found?.state !== 'used') refuse(ground(kernelRefusals.notFound, {}, '/prefix'))
}

/** The free parts of a prefix, in the order of their addresses. */
export const availablePrefixes = answer(contract, async (desk, { prefix, limit = 50 }) => {
  await standing(desk, prefix)
  return { prefixes: (await partsInOrder(desk, prefix, limit)).map(blockText) }
})

/** What `allocate-block` would give next from the prefix. */
export const nextFreePrefix = answer(nextContract, async (desk, { prefix, length }) => {
  await standing(desk, prefix)
  const [part] = await partsOf(desk, prefix, { length, limit: 1 })
  return { next: part ? blockText(around(part, length)) : null }
})
