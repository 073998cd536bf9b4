import { addDays, day, type Day, type Instant, instantOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { onCall } from '../on-call.ts'
import { gapsIn } from '../rules/roster.ts'
import { shiftOf } from '../shown.ts'
import { answer } from '../store.ts'
import { shiftsBetween } from '../store/roster.ts'

/** Midnight in China. */
const midnight = (of: Day): Instant => instantOf(new Date(`${of}T00:00:00+08:00`))

/** The week from a day on; what lies behind is no longer called a gap. */
export const roster = answer(contract.roster, async (desk, { from: given }) => {
  const from = given === undefined ? desk.today : day(given)
  const [start, end] = [midnight(from), midnight(addDays(from, 7))]
  const shifts = await shiftsBetween(desk, start, end)
  const spans = shifts.map(({ from_at: fromAt, to_at: toAt }) => ({ fromAt, toAt }))
  const gapsFrom = start > desk.now ? start : desk.now
  return {
    from,
    shifts: shifts.map(shiftOf),
    gaps: gapsFrom < end ? gapsIn(spans, gapsFrom, end) : [],
    onCall: (await onCall(desk)).map(({ account, name }) => ({ account, name })),
  }
})
