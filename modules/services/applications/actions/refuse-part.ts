import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { enact, holdFor } from '../acting.ts'
import { refuse as contract } from '../contract-review.ts'
import { endPart } from '../ending.ts'
import { permissions } from '../permissions.ts'
import { hearingIsOver } from '../rules/hearing.ts'
import { REMEDY } from '../rules/letters.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { on } from '../store.ts'

/** 第38条: a no says why, on what basis, and where it can be contested. */
export const refusePart = on(contract, async (desk, { part, reason, basis }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  if (held.standing.renewed) refuse(ground(no.renewedByLaw, { ends: held.standing.renewed.on }))
  refuseAny(hearingIsOver({ acts: held.acts, today: desk.today, calendar: desk.calendar }))
  const outcome = { refusal: { reason, basis, remedy: REMEDY } }
  const { moved, answer } = await enact(desk, held, {
    action: contract.name,
    act: 'refuse',
    to: 'refused',
    given: { reason, basis },
    outcome,
  })
  await endPart(desk, contract.name, moved)
  return answer
})
