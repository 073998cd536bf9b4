// The system administrator says who holds which post. A post without duties gives no right, so the appointment is in force
// at once; where the post has duties, rights would follow, and they are the security administrator's to give.
import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf } from '#kernel/people/accounts.ts'
import { actsForAnother, askToAppoint, holdPost, leavePost } from '#kernel/people/appointments.ts'
import { holdingsOf, postForChange } from '#kernel/people/posts.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { ownAccount } from '../rules/own-account.ts'
import { heldAlready, threeAdministrators } from '../rules/three-administrators.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.accounts.name

export const appoint = on(contract.appoint, async (desk, { official, post, reason, to, ...input }) => {
  const from = (input.from ?? desk.today) as Day
  refuseAny(ownAccount({ actor: desk.actor.id, official }))
  const place = await within(desk, MAY, await postForChange(desk, post))
  const person = await within(desk, MAY, await accountOf(desk, official, desk.today))
  if (from < desk.today) refuse(ground(refusals.notBackwards, undefined, 'from'))
  if (to !== undefined && to <= from) refuse(ground(refusals.endBeforeStart, undefined, 'to'))
  if (place.from > from || (place.to !== null && place.to <= from)) refuse(ground(refusals.postEnded, undefined, 'post'))
  if (person.disabledAt !== null) refuse(ground(refusals.accountDisabled, undefined, 'official'))
  const facts = {
    name: person.name,
    class: place.class,
    post,
    from,
    to: to ?? null,
    held: await holdingsOf(desk, official, desk.today),
    actsForAnother: await actsForAnother(desk, official, desk.now),
  }
  refuseAny(threeAdministrators(facts))
  if (heldAlready(facts)) refuse(ground(refusals.heldAlready, { name: person.name }, 'post'))
  desk.touch(`official/${official}`, undefined, { post, from, to: to ?? null })
  const appointment = { official, post, from, to: to as Day | undefined }
  if (place.duties.length > 0) {
    const asked = await askToAppoint(desk, appointment, { reason, by: desk.actor.id, at: desk.now })
    if (!asked) refuse(ground(refusals.waitsAlready))
    return { state: 'waits' as const }
  }
  // Two administrators at once: the table lets one of them.
  if (!(await holdPost(desk, appointment))) refuse(ground(refusals.twoClasses, { name: person.name, held: place.title }, 'post'))
  desk.tell(contract.events.appointed, { official, post })
  return { state: 'in-force' as const }
})

export const endAppointment = on(contract.endAppointment, async (desk, { official, post, from = desk.today }) => {
  refuseAny(ownAccount({ actor: desk.actor.id, official }))
  await within(desk, MAY, await postForChange(desk, post))
  if (from < desk.today) refuse(ground(refusals.notBackwards, undefined, 'from'))
  if (!(await leavePost(desk, official, post, from as Day))) refuse(ground(refusals.notHeld))
  desk.touch(`official/${official}`, { post }, { until: from })
  desk.tell(contract.events.left, { official, post })
  return {}
})
