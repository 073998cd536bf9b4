import { addressText, type Block, contains, single } from '#kernel/net/cidr.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { planRegisters, recordAddress as contract } from '../contract-addresses.ts'
import { refusals } from '../refusals.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { usable, without } from '../rules/free-parts.ts'
import { keep, on } from '../store.ts'
import { addressWasTaken } from '../store/addresses.ts'
import { partsAround, replaceParts } from '../store/free-parts.ts'
import { servedBy, sourceOf } from '../the-source.ts'

/** Records a chosen address. Of two who choose the same one at once, one has it. */
export const recordAddress = on(contract, async (desk, { address: text, block, prefix, system, ...answering }) => {
  const one = singleOr(text)
  const source = await sourceOf(desk, contract.may, { ...(block && { block }), ...(prefix && { prefix }) }, true)
  const { holder, whole, within, vrf, zone, from } = source
  const address = addressText(one.family, one.first)
  if (!contains(whole, one)) refuse(ground(addressRefusals.addressOutside, { address, within }, '/address'))
  const served = await servedBy(desk, source, system)
  const { first, end } = usable(whole)
  const [part] = one.first >= first && one.first < end ? await partsAround(desk, [{ holder, block: one }]) : []
  if (!part) refuse(ground(addressRefusals.addressTaken, { address }, '/address'))
  await replaceParts(desk, holder, [part], without(part, [one]))
  const fields = { address, zone, family: one.family, vrf, ...from, within, ...served, ...answering, state: 'held' as const }
  try {
    const { id, version } = await keep(desk, planRegisters.address, contract.name, fields)
    return { id, version, address }
  } catch (error) {
    if (addressWasTaken(error)) refuse(ground(addressRefusals.addressTaken, { address }, '/address'))
    throw error
  }
})

function singleOr(address: string): Block {
  try {
    return single(address)
  } catch {
    return refuse(ground(refusals.addressMalformed, { address }, '/address'))
  }
}
