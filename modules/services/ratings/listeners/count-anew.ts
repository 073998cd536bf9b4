import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { rectificationRegister } from '../contract.ts'
import { rectifying } from '../procedure.ts'
import { runningFrom, type Write } from '../store.ts'

const promised = rectifying.clocks[0]!.days

/** The calendar changed: until when each bad rating is put right. */
export const countAnew = countsAnew('ratings', yearConfirmed, async (desk: Write, from, after) => {
  const counted = (await runningFrom(desk, from, after)).map(({ id, due_on: was, started_on: started, days }) => {
    return { id, was, became: addWorkingDays(desk.calendar, started, days ?? promised) }
  })
  return await countRecords(desk, counted, ({ id, became }) =>
    keep(desk, rectificationRegister, 'ratings.count-anew', { dueOn: became }, { id }),
  )
})
