import { block as blockOf } from '#kernel/net/cidr.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { planRegisters, withdrawPrefix as contract } from '../contract-addresses.ts'
import { addressRefusals as refusals } from '../refusals-addresses.ts'
import { keep, on } from '../store.ts'
import { dropParts, giveBack } from '../store/free-parts.ts'
import { heldIn, onePrefix, planInTurn } from '../store/plan.ts'

export const withdrawPrefix = on(contract, async (desk, { prefix: id, reason }) => {
  await planInTurn(desk)
  const seen = (await onePrefix(desk, id, 'alone')) ?? refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'withdrawn') refuse(ground(refusals.alreadyWithdrawnPrefix))
  const { prefixes, blocks, addresses } = await heldIn(desk, id)
  if (prefixes + blocks + addresses > 0)
    refuse(ground(refusals.prefixInUse, { prefix: seen.prefix, held: `${prefixes} / ${blocks} / ${addresses}` }, '/prefix'))
  const { version } = await keep(desk, planRegisters.prefix, contract.name, { state: 'withdrawn', reason }, seen)
  await dropParts(desk, id)
  if (seen.parent && seen.within) await giveBack(desk, seen.parent, blockOf(seen.within), blockOf(seen.prefix))
  return { id, version }
})
