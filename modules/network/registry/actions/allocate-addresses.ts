import { addressText, type Block, bitsOf } from '#kernel/net/cidr.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { allocateAddresses as contract, planRegisters } from '../contract-addresses.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { takeFrom } from '../rules/free-parts.ts'
import { keepAll, on, type RegistryDesk } from '../store.ts'
import { addParts, takeParts } from '../store/free-parts.ts'
import { servedBy, sourceOf, type Source } from '../the-source.ts'

/** The next free addresses. Others who ask at the same moment take other parts of the same block. */
export const allocateAddresses = on(contract, async (desk, { block, prefix, count = 1, system, ...answering }) => {
  const source = await sourceOf(desk, contract.may, { ...(block && { block }), ...(prefix && { prefix }) }, true)
  const served = await servedBy(desk, source, system)
  const { family } = source.whole
  const addresses = (await take(desk, source, count)).map((value) => addressText(family, value))
  const { vrf, zone, within, from } = source
  const common = { zone, family, vrf, ...from, within, ...served, ...answering, state: 'held' as const }
  const ids = await keepAll(
    desk,
    planRegisters.address,
    contract.name,
    addresses.map((address) => ({ ...common, address })),
  )
  return { addresses: addresses.map((address, i) => ({ id: ids[i]!, address })) }
})

/** Out of one part that holds them all if there is one, else out of as many small ones as it takes. */
async function take(desk: RegistryDesk, { holder, whole, within }: Source, count: number): Promise<bigint[]> {
  const bits = bitsOf(whole.family)
  // Two more than asked for: the first and the last address of a block are not given.
  const roomy = count === 1 ? [] : await takeParts(desk, holder, bits - Math.ceil(Math.log2(count + 2)))
  const taken: bigint[] = []
  const use = async (parts: readonly Block[]) => {
    const left: Block[] = []
    for (const part of parts) {
      const found = takeFrom(part, whole, count - taken.length)
      taken.push(...found.taken)
      left.push(...found.left)
    }
    await addParts(
      desk,
      left.map((part) => ({ holder, part })),
    )
  }
  await use(roomy)
  while (taken.length < count) {
    const parts = await takeParts(desk, holder, bits, count - taken.length)
    if (parts.length === 0) refuse(ground(addressRefusals.blockFull, { within, count }, '/count'))
    await use(parts)
  }
  return taken
}
