import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { emergencyOf, reviewEmergency } from '#kernel/people/emergencies.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { stateOf } from '../rules/state-of.ts'
import { threePeople } from '../rules/three-people.ts'

export const review = bindTo<unknown>().on(contract.review, async (desk, { emergency, verdict }) => {
  const found = await within(desk, contract.permissions.review.name, await emergencyOf(desk, emergency, desk.today))
  refuseAny(threePeople({ actor: desk.actor.id, before: [found.askedBy, found.openedBy] }))
  const state = stateOf(found, desk.now)
  if (state === 'open' || state === 'asked') refuse(ground(refusals.notOver))
  if (state !== 'unreviewed' || !(await reviewEmergency(desk, emergency, desk.actor.id, verdict, desk.now)))
    refuse(ground(refusals.reviewedAlready))
  desk.touch(`emergency/${emergency}`, { state: 'unreviewed' }, { state: 'reviewed', verdict })
  desk.tell(contract.events.reviewed, { emergency, official: found.askedBy, duty: found.duty })
  return {}
})
