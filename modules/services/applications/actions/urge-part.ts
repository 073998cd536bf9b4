import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { askHearing as hearingContract, urge as urgeContract } from '../contract.ts'
import { holdOwn } from '../own-part.ts'
import { refusals } from '../refusals.ts'
import { mayUrge, URGE_EVERY } from '../rules/handling.ts'
import { heldBy, mayAskHearing } from '../rules/hearing.ts'
import { LIVE } from '../rules/next-acts.ts'
import { on } from '../store.ts'
import { notePart } from '../store/acts.ts'

export const urgePart = on(urgeContract, async (desk, { part }) => {
  const held = await holdOwn(desk, part)
  const { standing, acts } = held
  if (!standing || !(LIVE.has(held.part.state) || held.part.state === 'granted')) refuse(ground(refusals.over))
  refuseAny(mayUrge({ acts, standing, today: desk.today, calendar: desk.calendar }))
  await notePart(desk, held, [{ kind: 'urged' }])
  return { next: addWorkingDays(desk.calendar, desk.today, URGE_EVERY) }
})

export const askHearing = on(hearingContract, async (desk, { part }) => {
  const held = await holdOwn(desk, part)
  refuseAny(mayAskHearing({ acts: held.acts, today: desk.today, calendar: desk.calendar }))
  await notePart(desk, held, [{ kind: 'hearing-asked' }])
  return { heldBy: heldBy(desk.today, desk.calendar) }
})
