import { block as blockOf } from '#kernel/net/cidr.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { delegatePrefix as contract, planRegisters } from '../contract-addresses.ts'
import { addressRefusals as refusals } from '../refusals-addresses.ts'
import { delegationHolds } from '../rules/plan-prefix.ts'
import { keep, on } from '../store.ts'
import { onePrefix, planInTurn } from '../store/plan.ts'

export const delegatePrefix = on(contract, async (desk, { prefix: id, organ, division, purpose }) => {
  await planInTurn(desk)
  const seen = (await onePrefix(desk, id, 'alone')) ?? refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'withdrawn') refuse(ground(refusals.alreadyWithdrawnPrefix))
  if (seen.role === 'backbone' || seen.role === 'reserved') refuse(ground(refusals.notDelegable, {}, '/prefix'))
  const above = seen.parent ? await onePrefix(desk, seen.parent) : undefined
  const wanted = { prefix: blockOf(seen.prefix), role: 'delegated' as const, division: division ?? seen.division }
  refuseAny(delegationHolds({ wanted, at: '/division', parent: above && { ...above, prefix: blockOf(above.prefix) } }))
  const changed = { role: wanted.role, organ, division: wanted.division, ...(purpose && { purpose }) }
  const { version } = await keep(desk, planRegisters.prefix, contract.name, changed, seen)
  return { id, version }
})
