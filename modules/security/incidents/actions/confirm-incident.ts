import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { endAlarmsOf } from '../end-alarms.ts'
import { incidentGrades } from '../contract/fields.ts'
import { gradeByEffects, gradeFollowsEffects, higher } from '../rules/grade-incident.ts'
import { reportDue } from '../rules/report-clock.ts'
import { changeIncident, lockIncident, on, say } from '../store.ts'

/** The clock runs from when it was found, not from when somebody had time to grade it. */
export const confirmIncident = on(contract.confirmIncident, async (desk, { incident, effects, grade: given, critical: said, note }) => {
  const row = await lockIncident(desk, incident, contract.confirmIncident.may)
  const { grade: computed } = gradeByEffects(effects, desk.today)
  refuseAny(gradeFollowsEffects({ computed, given }))
  const grade = given ?? higher(computed, row.grade ?? 'ordinary')
  const critical = said ?? row.critical
  const reportDueAt = reportDue({ grade, critical }, row.found_at)
  await changeIncident(desk, contract.confirmIncident, row, { state: 'graded', grade, critical, effects, reportDueAt }, note)
  await say(desk, incident, 'graded', `${incidentGrades[grade].zh}：${note}`)
  return { grade, reportDueAt }
})

export const dismissIncident = on(contract.dismissIncident, async (desk, { incident, note }) => {
  const row = await lockIncident(desk, incident, contract.dismissIncident.may)
  await changeIncident(desk, contract.dismissIncident, row, { state: 'dismissed' }, note)
  await say(desk, incident, 'dismissed', note)
  await endAlarmsOf(desk, incident)
  return {}
})
