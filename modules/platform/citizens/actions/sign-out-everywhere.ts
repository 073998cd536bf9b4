import { bindTo } from '#kernel/module/define-module.ts'
import { endSignInsAtDesk } from '#kernel/people/end-sign-ins.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'

/** A citizen's devices are their own: an agent's press would end the agent's, in the principal's name. */
export const signOutEverywhere = bindTo<unknown>().on(contract.signOutEverywhere, async (desk) => {
  if (desk.actor.behalf !== undefined) refuse(ground(contract.refusals.ownDevicesOnly))
  await endSignInsAtDesk(desk, desk.actor.id)
  desk.touch(`citizen/${desk.actor.id}`)
  return {}
})
