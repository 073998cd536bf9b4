import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { returnRegister } from '../contract.ts'
import { runningFrom, type Write } from '../store.ts'

/** The calendar changed: until when each form is filled in. */
export const countAnew = countsAnew('one-form', yearConfirmed, async (desk: Write, from, after) => {
  const counted = (await runningFrom(desk, from, after)).map(({ id, due_on: was, period_ended: ended, due_days: days }) => {
    return { id, was, became: addWorkingDays(desk.calendar, ended, days) }
  })
  return await countRecords(desk, counted, ({ id, became }) => keep(desk, returnRegister, 'one-form.count-anew', { dueOn: became }, { id }))
})
