import { decide } from '#kernel/access/decide.ts'
import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { within } from '#kernel/module/within.ts'
import { declineEmergency, emergencyOf, endEmergency, openEmergency } from '#kernel/people/emergencies.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { ASK_LIVES_MINUTES, stateOf } from '../rules/state-of.ts'
import { threePeople } from '../rules/three-people.ts'

const { on } = bindTo<unknown>()

/** What another asked, while it waits. */
async function asked(desk: Desk, id: string) {
  const found = await within(desk, contract.permissions.open.name, await emergencyOf(desk, id, desk.today))
  refuseAny(threePeople({ actor: desk.actor.id, before: [found.askedBy] }))
  return found
}

export const open = on(contract.open, async (desk, { emergency }) => {
  const found = await asked(desk, emergency)
  if (stateOf(found, desk.now) === 'lapsed') refuse(ground(refusals.lapsed, { minutes: ASK_LIVES_MINUTES }))
  const endsAt = await openEmergency(desk, emergency, desk.actor.id, found.minutes, desk.now)
  if (!endsAt) refuse(ground(refusals.settled))
  desk.touch(`emergency/${emergency}`, { state: 'asked' }, { state: 'open', endsAt })
  desk.tell(contract.events.opened, { emergency, official: found.askedBy, duty: found.duty })
  return { endsAt }
})

export const decline = on(contract.decline, async (desk, { emergency, reason }) => {
  await asked(desk, emergency)
  if (!(await declineEmergency(desk, emergency, desk.actor.id, reason))) refuse(ground(refusals.settled))
  desk.touch(`emergency/${emergency}`, { state: 'asked' }, { state: 'declined' })
  return {}
})

/** The one who asked lays it down, or whoever may open one takes it back. */
export const end = on(contract.end, async (desk, { emergency }) => {
  const found = await emergencyOf(desk, emergency, desk.today)
  const may = found && (found.askedBy === desk.actor.id || decide(desk.actor, contract.permissions.open.name).allowed)
  if (!may) refuse(ground(kernelRefusals.notFound))
  if (!(await endEmergency(desk, emergency, desk.now))) refuse(ground(refusals.over))
  desk.touch(`emergency/${emergency}`, { state: 'open' }, { state: 'ended' })
  desk.tell(contract.events.ended, { emergency, official: found.askedBy, duty: found.duty })
  return {}
})
