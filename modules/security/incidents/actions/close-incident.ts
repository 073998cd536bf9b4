import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import type { IncidentState } from '../contract/fields.ts'
import { endAlarmsOf } from '../end-alarms.ts'
import { reportedBeforeClosed } from '../rules/report-clock.ts'
import { changeIncident, lockIncident, on, say } from '../store.ts'

export const containIncident = on(contract.containIncident, async (desk, { incident, note }) => {
  const row = await lockIncident(desk, incident, contract.containIncident.may)
  await changeIncident(desk, contract.containIncident, row, { state: 'contained' }, note)
  await say(desk, incident, 'contained', note)
  return {}
})

export const recoverIncident = on(contract.recoverIncident, async (desk, { incident, note }) => {
  const row = await lockIncident(desk, incident, contract.recoverIncident.may)
  await changeIncident(desk, contract.recoverIncident, row, { state: 'recovered' }, note)
  await say(desk, incident, 'recovered', note)
  return {}
})

/** What had to be reported owes a summary; what had not is settled. */
export const closeIncident = on(contract.closeIncident, async (desk, { incident, cause }) => {
  const row = await lockIncident(desk, incident, contract.closeIncident.may)
  refuseAny(reportedBeforeClosed({ dueAt: row.report_due_at, reportedAt: row.reported_at }))
  const state: IncidentState = row.report_due_at === null ? 'settled' : 'closed'
  await changeIncident(desk, contract.closeIncident, row, { state, closedAt: desk.now, cause }, cause)
  await say(desk, incident, 'closed', cause)
  await endAlarmsOf(desk, incident)
  return { state }
})

export const fileSummary = on(contract.fileSummary, async (desk, { incident, lessons }) => {
  const row = await lockIncident(desk, incident, contract.fileSummary.may)
  await changeIncident(desk, contract.fileSummary, row, { state: 'settled', lessons }, lessons.slice(0, 1000))
  await say(desk, incident, 'summary', lessons)
  return {}
})
