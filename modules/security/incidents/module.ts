import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { addEntry } from './actions/add-entry.ts'
import { closeIncident, containIncident, fileSummary, recoverIncident } from './actions/close-incident.ts'
import { confirmIncident, dismissIncident } from './actions/confirm-incident.ts'
import { holdDrill, planDrill } from './actions/plan-drill.ts'
import { handOver, planShift } from './actions/plan-shift.ts'
import { raiseGrade } from './actions/raise-grade.ts'
import { raiseIncident } from './actions/raise-incident.ts'
import { reportIncident } from './actions/report-incident.ts'
import * as contract from './contract.ts'
import { lookAround, seeRestoration, seeRevocation } from './listeners/look-around.ts'
import { endAlarm, takeAlarm } from './listeners/take-alarm.ts'
import { incidentProcedure } from './procedure.ts'
import { board } from './questions/board.ts'
import { one } from './questions/one.ts'
import { reportedInTime } from './questions/reported-in-time.ts'
import { roster } from './questions/roster.ts'
import { gradeFollowsEffects, gradeOnlyRises } from './rules/grade-incident.ts'
import { reportedBeforeClosed } from './rules/report-clock.ts'
import { shiftIsSound } from './rules/roster.ts'

export const incidents = defineModule({
  name: 'incidents',
  wing: 'security',
  title: words('安全事件与应急', 'Incidents'),
  lead: ['information-centre'],
  with: ['informatisation-office', 'public-security-department'],
  clauses: ['3.6.5', '3.6.7'],
  zone: 'extranet',
  schema: 'incidents',
  uses: ['systems', 'projects', 'grading'],
  permissions: Object.values(contract.permissions),
  actions: [
    raiseIncident,
    confirmIncident,
    raiseGrade,
    dismissIncident,
    addEntry,
    reportIncident,
    containIncident,
    recoverIncident,
    closeIncident,
    fileSummary,
    planShift,
    handOver,
    planDrill,
    holdDrill,
  ],
  questions: [board, one, reportedInTime, roster],
  events: [contract.alarmRaised, contract.alarmCleared, contract.watchDue],
  listens: [takeAlarm, endAlarm, lookAround, seeRevocation, seeRestoration],
  registers: [contract.incidentRegister, contract.drillRegister],
  procedures: [incidentProcedure],
  rules: [gradeFollowsEffects, gradeOnlyRises, reportedBeforeClosed, shiftIsSound],
})
