import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { answerReport as contract, closeReport as closeContract, extendReport as extendContract, reportAnswered } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { extendInTime } from '../rules/extend-in-time.ts'
import { daysOver, lastDay, termsOn } from '../rules/terms.ts'
import { addMessage, lockFor, moveReport, on, type ReportRow } from '../store.ts'

/** A report that is being handled has a term; one that is not says no when it is moved. */
const dueOf = ({ state, answer_by: answerBy, accept_by: acceptBy }: ReportRow): Day | null => (state === 'sent' ? acceptBy : answerBy)

export const answerReport = on(contract, async (desk, { report, outcome, reply }) => {
  const row = await lockFor(desk, permissions.handle.name, report)
  const overdue = Math.max(row.overdue, daysOver(desk.calendar, termsOn(row.kind, row.received_on).value, dueOf(row), desk.today))
  const fields = { outcome, reply, answeredOn: desk.today, answeredBy: desk.actor.name, overdue }
  const state = await moveReport(desk, contract.name, row, { fields, opinion: reply, due: null })
  await addMessage(desk, report, false, reply)
  desk.tell(reportAnswered, { report, kind: row.kind })
  return { state, overdue }
})

export const extendReport = on(extendContract, async (desk, { report, reason }) => {
  const row = await lockFor(desk, permissions.handle.name, report)
  const { value: terms } = termsOn(row.kind, row.received_on)
  const due = dueOf(row)
  if (row.state === 'handling')
    refuseAny(extendInTime({ kind: row.kind, longer: terms.longer, extended: row.extended, due, today: desk.today }))
  const answerBy = due && lastDay(desk.calendar, terms, due, terms.longer)
  const fields = { answerBy, extended: terms.longer, extendedFor: reason }
  await moveReport(desk, extendContract.name, row, { fields, opinion: reason, due: answerBy ?? 'unknown' })
  return { answerBy }
})

export const closeReport = on(closeContract, async (desk, { report }) => {
  const row = await lockFor(desk, permissions.handle.name, report)
  return { state: await moveReport(desk, closeContract.name, row, { due: null }) }
})
