import { block as blockOf, single } from '#kernel/net/cidr.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { planRegisters, releaseAddress as contract } from '../contract-addresses.ts'
import { refusals } from '../refusals.ts'
import { addressRefusals } from '../refusals-addresses.ts'
import { keep, namesInto, on } from '../store.ts'
import { oneAddress } from '../store/addresses.ts'
import { giveBack } from '../store/free-parts.ts'

export const releaseAddress = on(contract, async (desk, { address: id, reason }) => {
  const seen = (await oneAddress(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'released') refuse(ground(addressRefusals.addressReleased))
  const names = await namesInto(desk, seen.address)
  if (names.length > 0) refuse(ground(refusals.blockInUse, { names: names.join('、') }))
  const { version } = await keep(desk, planRegisters.address, contract.name, { state: 'released', releasedOn: desk.today, reason }, seen)
  await giveBack(desk, (seen.block ?? seen.prefix)!, blockOf(seen.within), single(seen.address))
  return { id, version }
})
