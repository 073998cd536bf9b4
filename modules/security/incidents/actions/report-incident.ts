import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { partTitles, type ReportPart } from '../contract/fields.ts'
import { isLate, onwardDue } from '../rules/report-clock.ts'
import { addReport, changeIncident, lockIncident, on, reportsOf, say } from '../store.ts'
import { isUnderWay } from './raise-grade.ts'
import { unknownParts } from '../unknown-parts.ts'

/** The first report stops the clock; later ones add what was not known yet. A late one is kept and says that it is late. */
export const reportIncident = on(contract.reportIncident, async (desk, { incident, ...parts }) => {
  const row = await lockIncident(desk, incident, contract.reportIncident.may)
  const said = Object.keys(parts) as ReportPart[]
  refuseAny(
    grounds(
      !isUnderWay(row.state) && ground(contract.refusals.isOver),
      isUnderWay(row.state) && row.report_due_at === null && ground(contract.refusals.notReportable),
      said.length === 0 && ground(contract.refusals.reportEmpty),
    ),
  )
  const isFirst = row.reported_at === null
  const late = isFirst && isLate(row.report_due_at, desk.now, desk.now)
  await addReport(desk, incident, { late, onward_due_at: isFirst ? onwardDue(row, desk.now) : null, parts })
  await say(
    desk,
    incident,
    'reported',
    `${isFirst ? '首次报告' : '续报'}${late ? '（逾期）' : ''}：${said.map((part) => partTitles[part]).join('、')}`,
  )
  if (isFirst) await changeIncident(desk, contract.reportIncident, row, { reportedAt: desk.now })
  desk.touch(`incidents.incident/${incident}`, { reportedAt: row.reported_at }, { reportedAt: row.reported_at ?? desk.now, parts })
  return { late, unknown: unknownParts(await reportsOf(desk, incident)) }
})
