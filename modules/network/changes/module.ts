import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { approveChange, lookAgain } from './actions/approve-change.ts'
import { declineChange, withdrawChange } from './actions/close-change.ts'
import { importSheet } from './actions/import-sheet.ts'
import { proposeChange, rehearseChange } from './actions/propose-change.ts'
import { changeApplied, changeFailed, changeRegister, permissions } from './contract.ts'
import { applyOnItsDay } from './listeners/apply-on-its-day.ts'
import { changing } from './procedure.ts'
import { difference, networkAsOf } from './questions/as-of.ts'
import { review, worksOfChange } from './questions/review.ts'
import { plannedDayIsAhead } from './rules/planned-day.ts'
import { approverIsAnother } from './rules/two-people.ts'
import { sheetsOf } from './questions/sheets.ts'
import { survey } from './surveyed.ts'

/** 网络变更: does the verbs of the other rooms of the network; the roof tells it which rooms there are. */
export function changesIn(rooms: readonly Module[]): Module {
  const surveyed = survey(rooms)
  return defineModule({
    name: 'changes',
    wing: 'network',
    title: words('网络变更', 'Network changes'),
    lead: ['informatisation-office'],
    clauses: ['2.1', '3.2.1', '3.2.2', '3.7.7'],
    zone: 'both',
    schema: 'changes',
    uses: ['incidents'],
    permissions: Object.values(permissions),
    actions: [
      rehearseChange(surveyed),
      proposeChange(surveyed),
      lookAgain(surveyed),
      approveChange(surveyed),
      importSheet(surveyed),
      declineChange,
      withdrawChange,
    ],
    questions: [review, worksOfChange(surveyed), networkAsOf(surveyed), difference(surveyed), sheetsOf(surveyed)],
    events: [changeApplied, changeFailed],
    listens: [applyOnItsDay],
    registers: [changeRegister],
    procedures: [changing],
    rules: [approverIsAnother, plannedDayIsAhead],
  })
}
