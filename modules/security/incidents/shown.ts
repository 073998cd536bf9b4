import { isLate, summaryDue } from './rules/report-clock.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { IncidentRow, ShiftRow } from './store.ts'

/** An incident as boards and pages show it. */
export const cardOf = (row: IncidentRow, organs: ReadonlyMap<string, string>, now: Instant) => ({
  id: row.id,
  number: row.number,
  title: row.title,
  kind: row.kind,
  state: row.state,
  grade: row.grade,
  organ: row.organ,
  organName: organs.get(row.organ) ?? row.organ,
  critical: row.critical,
  foundAt: row.found_at,
  reportDueAt: row.report_due_at,
  reportedAt: row.reported_at,
  late: row.state !== 'dismissed' && isLate(row.report_due_at, row.reported_at, now),
  summaryDue: row.state === 'closed' && row.closed_at ? summaryDue(row.closed_at) : null,
  assignedName: row.assigned_name,
})

export const shiftOf = ({ id, account, name, from_at: fromAt, to_at: toAt, handover }: ShiftRow) => ({
  id,
  account,
  name,
  fromAt,
  toAt,
  handover,
})
