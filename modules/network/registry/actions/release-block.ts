import { block as blockOf } from '#kernel/net/cidr.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { releaseBlock as contract, refusals, registers } from '../contract.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { keep, namesInto, on } from '../store.ts'
import { addressesHeldIn, blockAlone } from '../store/addresses.ts'
import { dropParts, giveBack } from '../store/free-parts.ts'

export const releaseBlock = on(contract, async (desk, { block: id, reason }) => {
  const held = (await blockAlone(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  if (held.state === 'released') refuse(ground(refusals.alreadyReleased))
  const names = await namesInto(desk, held.block)
  if (names.length > 0) refuse(ground(refusals.blockInUse, { names: names.join('、') }))
  const count = await addressesHeldIn(desk, id)
  if (count > 0) refuse(ground(addressRefusals.addressesInBlock, { count }))
  const { version } = await keep(desk, registers.block, contract.name, { state: 'released', releasedOn: desk.today, reason }, held)
  await dropParts(desk, id)
  if (held.parent && held.within) await giveBack(desk, held.parent, blockOf(held.within), blockOf(held.block))
  return { id, version }
})
