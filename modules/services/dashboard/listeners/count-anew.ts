import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { supervision } from '../contract.ts'
import { runningFrom, type Write } from '../store.ts'

/** The calendar changed: until when each remark is answered. */
export const countAnew = countsAnew('dashboard', yearConfirmed, async (desk: Write, from, after) => {
  const counted = (await runningFrom(desk, from, after)).map(({ id, due_on: was, counted_from: start, days }) => {
    return { id, was, became: addWorkingDays(desk.calendar, start, days) }
  })
  return await countRecords(desk, counted, ({ id, became }) => keep(desk, supervision, 'dashboard.count-anew', { dueOn: became }, { id }))
})
