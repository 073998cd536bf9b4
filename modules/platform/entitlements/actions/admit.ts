// What the system administrator asked: a duty for a post, or a person for a post that has duties.
import { bindTo, type Desk } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf } from '#kernel/people/accounts.ts'
import { actsForAnother, holdPost } from '#kernel/people/appointments.ts'
import { postForChange } from '#kernel/people/posts.ts'
import { type AppointmentRequest, appointmentRequest, dutyRequest, settleRequest } from '#kernel/people/requests.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refuseOwn } from '../own.ts'
import { refusals } from '../refusals.ts'
import { giveDutyTo } from './give-duty.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.grant.name

async function admitPerson(desk: Desk, { official, post, to, ...asked }: AppointmentRequest): Promise<void> {
  const place = await within(desk, MAY, await postForChange(desk, post))
  const person = await accountOf(desk, official, desk.today)
  await refuseOwn(desk, { official })
  // Rights begin when they are given, not before.
  const from = asked.from < desk.today ? desk.today : asked.from
  const over = (to !== null && to <= from) || (place.to !== null && place.to <= from)
  if (!person || person.disabledAt !== null || over) refuse(ground(refusals.tooLate))
  const taken = place.class !== 'business' && (await actsForAnother(desk, official, desk.now))
  if (taken || !(await holdPost(desk, { official, post, from, to: to ?? undefined }))) refuse(ground(refusals.notTogether))
  desk.touch(`official/${official}`, undefined, { post, from, to })
  desk.tell(contract.changed, { what: 'appointed', of: official, by: desk.actor.id })
}

export const admit = on(contract.admit, async (desk, { request, answer }) => {
  const how = { by: desk.actor.id, at: desk.now, outcome: 'given' as const, answer }
  const duty = await dutyRequest(desk, request)
  if (duty) {
    await giveDutyTo(desk, duty.post, duty.duty)
    await settleRequest(desk, 'duty', request, how)
    return {}
  }
  const asked = await appointmentRequest(desk, request)
  if (!asked) refuse(ground(refusals.settled))
  await admitPerson(desk, asked)
  await settleRequest(desk, 'appointment', request, how)
  return {}
})

export const decline = on(contract.decline, async (desk, { request, answer }) => {
  const kind = (await dutyRequest(desk, request)) ? 'duty' : (await appointmentRequest(desk, request)) ? 'appointment' : undefined
  if (!kind) refuse(ground(refusals.settled))
  await settleRequest(desk, kind, request, { by: desk.actor.id, at: desk.now, outcome: 'declined', answer })
  desk.touch(`request/${request}`)
  return {}
})
