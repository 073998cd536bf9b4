import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { disputeRegister } from '../contract.ts'
import { answerDue } from '../rules/time-to-answer.ts'
import { runningFrom, type Write } from '../store.ts'

/** The calendar changed: until when each open dispute is answered. */
export const countAnew = countsAnew('disputes', yearConfirmed, async (desk: Write, from, after) => {
  const counted = (await runningFrom(desk, from, after)).map(({ id, due_on: was, started_on: started }) => {
    return { id, was, became: answerDue(desk.calendar, started) }
  })
  return await countRecords(desk, counted, ({ id, became }) =>
    keep(desk, disputeRegister, 'disputes.count-anew', { dueOn: became }, { id }),
  )
})
