import { countsAnew } from '#kernel/cases/count-anew.ts'
import { countRecords } from '#kernel/cases/count-records.ts'
import { keep } from '#kernel/registers/keep.ts'
import { yearConfirmed } from '#modules/platform/calendar/contract.ts'
import { reportRegister } from '../contract.ts'
import { lastDay, termsOn } from '../rules/terms.ts'
import { runningFrom, type Write } from '../store.ts'

const NAME = 'reports.count-anew'

/** The calendar changed: until when each report is received, or answered. */
export const countAnew = countsAnew('reports', yearConfirmed, async (desk: Write, from, after) => {
  const found = await runningFrom(desk, from, after)
  const counted = found.map((row) => {
    const { value: terms } = termsOn(row.kind, row.received_on)
    return row.state === 'sent'
      ? { id: row.id, was: row.accept_by, became: lastDay(desk.calendar, terms, row.received_on, terms.accept) }
      : { id: row.id, was: row.answer_by, became: lastDay(desk.calendar, terms, row.answer_from, terms.answer + row.extended) }
  })
  return await countRecords(desk, counted, ({ id, became }, at) =>
    keep(desk, reportRegister, NAME, found[at]!.state === 'sent' ? { acceptBy: became } : { answerBy: became }, { id }),
  )
})
