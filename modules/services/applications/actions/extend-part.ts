import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { enact, holdFor, settle } from '../acting.ts'
import { extend as contract } from '../contract-review.ts'
import { partStates } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { lengthenedOnce } from '../rules/handling.ts'
import { on } from '../store.ts'

export const extendPart = on(contract, async (desk, { part: id, reason }) => {
  const held = await holdFor(desk, id, permissions.lead.name)
  const { part, acts, standing } = held
  if (!['accepted', 'reviewing'].includes(part.state)) {
    const { zh, en } = partStates[part.state]
    refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
  }
  refuseAny(lengthenedOnce({ part, acts, standing, today: desk.today }))
  const { answer } = await enact(desk, held, { action: contract.name, act: 'extend', given: { reason } })
  await settle(desk, held)
  return answer
})
