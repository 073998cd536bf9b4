// The door of incidents: from an alarm or a call to the report, the recovery and the summary; who is on duty; drills.
import { action, permission } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './contract/fields.ts'
import { refusals } from './contract/refusals.ts'

export { refusals }
export { alarmKindOf } from './contract/alarm-kinds.ts'
export * from './contract/events.ts'
export * from './contract/questions.ts'
export * from './contract/registers.ts'

export const permissions = {
  read: permission('incidents.read', words('查看安全事件', 'Read incidents')),
  raise: permission('incidents.raise', words('上报安全事件', 'Raise incidents')),
  respond: permission('incidents.respond', words('处置安全事件、应急值班', 'Respond to incidents, be on duty')),
  plan: permission('incidents.plan', words('查看值班和演练', 'Read roster and drills')),
  lead: permission('incidents.lead', words('安排值班和演练', 'Plan duty and drills')),
}

const { notFound, notInState } = kernelRefusals
const of1 = { incident: of.incident }

export const raiseIncident = action({
  name: 'incidents.raise-incident',
  title: words('上报安全事件', 'Raise an incident'),
  may: 'incidents.raise',
  input: f.object({
    title: of.title,
    kind: of.kind,
    system: f.optional(of.system),
    foundAt: of.foundAt,
    found: of.text,
    level: f.optional(of.level),
  }),
  output: f.object({ id: of.incident, number: f.text('编号', 'Number'), assignedName: f.orNull(of.name) }),
  refusals: [refusals.foundInFuture, notFound],
  clauses: ['3.6.5'],
  consequence: words(
    '事件交给正在值班的人员确认。报告期限从发现时间起算。',
    'It goes to whoever is on duty. The clock runs from when it was found.',
  ),
})
export const confirmIncident = action({
  name: 'incidents.confirm-incident',
  title: words('确认并定级', 'Confirm and grade'),
  may: 'incidents.respond',
  input: f.object({
    ...of1,
    effects: of.effects,
    grade: f.optional(of.grade),
    critical: f.optional(f.flag('涉及关键信息基础设施', 'Critical infrastructure')),
    note: of.note,
  }),
  output: f.object({ grade: of.grade, reportDueAt: f.orNull(f.instant('报告期限', 'Report due')) }),
  refusals: [refusals.gradeTooLow, notFound, notInState],
  clauses: ['3.6.5'],
  consequence: words(
    '等级按影响算出，可以判定得更高。较大以上即起算报告期限。',
    'The grade follows from the effects and may be judged higher. From “larger” on it is reported in hours.',
  ),
})
export const raiseGrade = action({
  name: 'incidents.raise-grade',
  title: words('调高等级', 'Raise the grade'),
  may: 'incidents.respond',
  input: f.object({ ...of1, effects: of.effects, grade: f.optional(of.grade), note: of.note }),
  output: f.object({ grade: of.grade, reportDueAt: f.orNull(f.instant('报告期限', 'Report due')) }),
  refusals: [refusals.gradeTooLow, refusals.gradeNotRaised, refusals.isOver, notFound],
  clauses: ['3.6.5'],
})
export const dismissIncident = action({
  name: 'incidents.dismiss-incident',
  title: words('排除误报', 'Dismiss'),
  may: 'incidents.respond',
  input: f.object({ ...of1, note: of.note }),
  output: f.nothing(),
  refusals: [notFound, notInState],
  clauses: ['3.6.5'],
})
export const addEntry = action({
  name: 'incidents.add-entry',
  title: words('记录经过', 'Add to the timeline'),
  may: 'incidents.respond',
  input: f.object({ ...of1, kind: f.choice('种类', 'Kind', { measure: of.entryKinds.measure, note: of.entryKinds.note }), text: of.text }),
  output: f.object({ seq: f.integer('序号', 'No.') }),
  refusals: [refusals.isOver, notFound],
  clauses: ['3.6.5'],
  consequence: words('记录只增不改。', 'What is written stays.'),
})
export const reportIncident = action({
  name: 'incidents.report-incident',
  title: words('向省级网信部门报告', 'Report to the provincial authority'),
  may: 'incidents.respond',
  input: f.object({ ...of1, ...of.reportParts }),
  output: f.object({ late: f.flag('逾期', 'Late'), unknown: f.list('尚不清楚', 'Unknown yet', f.text('内容', 'Part')) }),
  refusals: [refusals.notReportable, refusals.reportEmpty, refusals.isOver, notFound],
  clauses: ['3.6.5'],
  consequence: words(
    '登记已报告的内容和时间；没填的写明尚不清楚，查清后补报。',
    'What was reported and when; parts left out are said to be unknown yet.',
  ),
})
const step = (verb: 'contain' | 'recover', zh: string, en: string) =>
  action({
    name: `incidents.${verb}-incident`,
    title: words(zh, en),
    may: 'incidents.respond',
    input: f.object({ ...of1, note: of.note }),
    output: f.nothing(),
    refusals: [notFound, notInState],
    clauses: ['3.6.5'],
  })
export const containIncident = step('contain', '已控制', 'Contained')
export const recoverIncident = step('recover', '已恢复', 'Recovered')
export const closeIncident = action({
  name: 'incidents.close-incident',
  title: words('结束处置', 'Close'),
  may: 'incidents.respond',
  input: f.object({ ...of1, cause: of.note }),
  output: f.object({ state: f.choice('状态', 'State', of.incidentStates) }),
  refusals: [refusals.reportOwed, notFound, notInState],
  clauses: ['3.6.5'],
  consequence: words('较大以上事件须在三十日内报送总结。', 'From “larger” on a summary follows within thirty days.'),
})
export const fileSummary = action({
  name: 'incidents.file-summary',
  title: words('报送总结', 'File the summary'),
  may: 'incidents.respond',
  input: f.object({ ...of1, lessons: of.text }),
  output: f.nothing(),
  refusals: [notFound, notInState],
  clauses: ['3.6.5'],
})

export const planShift = action({
  name: 'incidents.plan-shift',
  title: words('安排值班', 'Plan a shift'),
  may: 'incidents.lead',
  input: f.object({ account: of.account, fromAt: of.fromAt, toAt: of.toAt }),
  output: f.object({ id: of.id }),
  refusals: [refusals.shiftReversed, refusals.shiftTaken, refusals.notOnCall],
  clauses: ['3.6.5'],
})
export const handOver = action({
  name: 'incidents.hand-over',
  title: words('交班', 'Hand over'),
  may: 'incidents.respond',
  input: f.object({ to: of.account, note: of.note }),
  output: f.object({ id: of.id }),
  refusals: [refusals.notOnDuty, refusals.notOnCall],
  clauses: ['3.6.5'],
  consequence: words('余下的班次和未办结的事件转给接班人。', 'The rest of the shift and the open incidents pass on.'),
})
export const planDrill = action({
  name: 'incidents.plan-drill',
  title: words('计划演练', 'Plan a drill'),
  may: 'incidents.lead',
  input: f.object({ title: of.title, scenario: of.text, plannedOn: f.day('计划日期', 'Planned on') }),
  output: f.object({ id: of.id }),
  clauses: ['3.6.5', '3.6.7'],
})
export const holdDrill = action({
  name: 'incidents.hold-drill',
  title: words('登记演练结果', 'Record a drill'),
  may: 'incidents.lead',
  input: f.object({ drill: f.id('演练', 'Drill', { refers: 'incidents.drill' }), findings: of.text }),
  output: f.object({ nextDue: f.day('下次演练期限', 'Next due') }),
  refusals: [refusals.drillHeld, notFound],
  clauses: ['3.6.5', '3.6.7'],
})
