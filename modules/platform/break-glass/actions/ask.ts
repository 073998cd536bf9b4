import { bindTo } from '#kernel/module/define-module.ts'
import { dutyOf } from '#kernel/people/duties.ts'
import { askEmergency, hasOpenEmergency } from '#kernel/people/emergencies.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { instantOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { ASK_LIVES_MINUTES } from '../rules/state-of.ts'
import { mayBeOpened } from '../rules/three-people.ts'

const { on } = bindTo<unknown>()

export const ask = on(contract.ask, async (desk, { duty, minutes, reason }) => {
  const { actor } = desk
  const known = await dutyOf(desk, duty)
  if (!known || actor.duties?.includes(duty)) refuse(ground(refusals.noSuchDuty, { duty }, 'duty'))
  refuseAny(mayBeOpened({ dutyClass: known.class, course: known.course ?? undefined, courses: actor.courses ?? [] }))
  const since = instantOf(new Date(Date.parse(desk.now) - ASK_LIVES_MINUTES * 60_000))
  if (await hasOpenEmergency(desk, actor.id, desk.now, since)) refuse(ground(refusals.askedAlready))
  const emergency = await askEmergency(desk, {
    by: actor.id,
    post: actor.post!,
    duty,
    dutyClass: known.class,
    reason,
    minutes,
    at: desk.now,
  })
  desk.touch(`emergency/${emergency}`, undefined, { duty, minutes })
  desk.tell(contract.events.asked, { emergency, official: actor.id, duty })
  return { emergency }
})
