// A grant with what follows from it, in one transaction: what other rooms must do is done or nothing is granted.
import type { Standing } from '#modules/services/items/contract.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { enact } from './acting.ts'
import { endPart } from './ending.ts'
import { reviewRefusals as no } from './review-refusals.ts'
import { effectOf } from './rules/effects.ts'
import { hearingIsOver } from './rules/hearing.ts'
import { saidIn } from './said.ts'
import type { Write } from './store.ts'
import type { Held } from './store/acts.ts'

export async function grantOne(desk: Write, action: string, held: Held & { readonly standing: Standing }, opinion?: string) {
  const { part, application, acts } = held
  refuseAny(hearingIsOver({ acts, today: desk.today, calendar: desk.calendar }))
  const effect = effectOf(part.matter, { ...(await saidIn(desk, application)), number: application.number })
  const done = effect.works.length > 0 ? await desk.perform(effect.works) : { answers: [] }
  if (done.refused) {
    const why = done.refused.map(({ code }) => code).join('、')
    refuse(ground(no.effectRefused, { why }), ...done.refused)
  }
  const outcome = effect.outcome(done.answers)
  const { moved, answer } = await enact(desk, held, {
    action,
    act: 'grant',
    to: 'granted',
    given: { ...(opinion && { opinion }) },
    outcome,
  })
  await endPart(desk, action, moved)
  return answer
}
