import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { incidentGrades, type IncidentState } from '../contract/fields.ts'
import { gradeByEffects, gradeFollowsEffects, gradeOnlyRises, higher } from '../rules/grade-incident.ts'
import { reportDue } from '../rules/report-clock.ts'
import { changeIncident, lockIncident, on, say } from '../store.ts'

const underWay: readonly IncidentState[] = ['graded', 'contained', 'recovered']

/** Is the incident still being handled? Before it is confirmed there is nothing to raise; afterwards nothing is added. */
export const isUnderWay = (state: IncidentState): boolean => underWay.includes(state)

/** A clock that runs goes on; what becomes reportable only now is counted from this measurement. */
export const raiseGrade = on(contract.raiseGrade, async (desk, { incident, effects, grade: given, note }) => {
  const row = await lockIncident(desk, incident, contract.raiseGrade.may)
  refuseAny(grounds(!isUnderWay(row.state) && ground(contract.refusals.isOver)))
  const current = row.grade ?? 'ordinary'
  const { grade: computed } = gradeByEffects(effects, desk.today)
  const next = higher(computed, given ?? computed)
  refuseAny([...gradeFollowsEffects({ computed, given }), ...gradeOnlyRises({ current, next })])
  const reportDueAt = row.report_due_at ?? reportDue({ grade: next, critical: row.critical }, desk.now)
  await changeIncident(desk, contract.raiseGrade, row, { grade: next, effects, reportDueAt })
  await say(desk, incident, 'graded', `${incidentGrades[current].zh} → ${incidentGrades[next].zh}：${note}`)
  return { grade: next, reportDueAt }
})
