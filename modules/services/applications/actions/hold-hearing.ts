// A hearing from the word that it may be had to its record (行政许可法 第46条至第48条).
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, grounds, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import type { Day } from '#kernel/time/day.ts'
import { enact, holdFor } from '../acting.ts'
import { offerHearing as offerContract, recordHearing as recordContract, setHearing as setContract } from '../contract-review.ts'
import { partStates } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { HEARING, hearingDayFits } from '../rules/hearing.ts'
import { lastOf } from '../rules/standing.ts'
import { on } from '../store.ts'
import { movePart } from '../store/acts.ts'

export const offerHearing = on(offerContract, async (desk, { part, reason }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  if (!['accepted', 'reviewing'].includes(held.part.state)) {
    const { zh, en } = partStates[held.part.state]
    refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
  }
  refuseAny(grounds(lastOf(held.acts, 'hearing-offered') && ground(no.hearingOfferedOnce)))
  const until = addWorkingDays(desk.calendar, desk.today, HEARING.askWithin)
  return (await enact(desk, held, { action: offerContract.name, act: 'offer-hearing', given: { reason }, detail: { until }, until })).answer
})

/** The clock stands still from the day on which time and place are told until the hearing was held (第45条). */
export const setHearing = on(setContract, async (desk, { part, ...given }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  refuseAny(hearingDayFits({ acts: held.acts, today: desk.today, calendar: desk.calendar, on: given.on as Day }))
  const also = [{ kind: 'paused' as const, detail: { why: 'hearing' } }]
  return (await enact(desk, held, { action: setContract.name, act: 'set-hearing', to: 'paused', given, also })).answer
})

export const recordHearing = on(recordContract, async (desk, { part, record }) => {
  const held = await holdFor(desk, part, permissions.decide.name)
  const set = lastOf(held.acts, 'hearing-set')
  const isHeld = lastOf(held.acts, 'hearing-held') !== undefined
  const day = (set?.detail.on as Day | undefined) ?? '—'
  refuseAny(grounds((!set || isHeld || desk.today < day) && ground(no.hearingNotSet, { on: day })))
  const acts = [{ kind: 'hearing-held' as const, text: record }, { kind: 'resumed' as const }]
  const moved = await movePart(desk, held, { action: recordContract.name, to: 'reviewing', acts })
  return { state: moved.part.state, letter: null }
})
