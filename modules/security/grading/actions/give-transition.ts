import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { reviewerIsNotOwner } from '../rules/expert-review.ts'
import { transitionIsShort } from '../rules/transition.ts'
import { keepRecord, on } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const giveTransition = on(contract.giveTransition, async (desk, { system, until, reason }) => {
  const { organ } = await theSystem(desk, system, contract.giveTransition.may)
  refuseAny([...reviewerIsNotOwner({ reviewer: desk.actor.organ, owner: organ }), ...transitionIsShort({ day: desk.today, until })])
  const fields = { system, organ, until, reason, givenBy: desk.actor.name }
  const { id } = await keepRecord(desk, contract.transitionRegister, contract.giveTransition, fields)
  return { id }
})
