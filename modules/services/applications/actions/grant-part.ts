import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { holdFor } from '../acting.ts'
import { grant as contract, renewBySilence as bySilence } from '../contract-review.ts'
import { grantOne, renewOne } from '../granting.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { on } from '../store.ts'

export const grantPart = on(contract, async (desk, { part, opinion }) =>
  grantOne(desk, contract.name, await holdFor(desk, part, permissions.decide.name), opinion),
)

export const renewBySilence = on(bySilence, async (desk, { part }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  const { renewed } = held.standing
  if (!renewed) refuse(ground(no.notEnded, { ends: held.part.ends_on ?? '' }))
  return renewOne(desk, bySilence.name, held, renewed.on)
})
