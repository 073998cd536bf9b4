import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

export const incidentRegister = register({
  name: 'incidents.incident',
  title: words('安全事件', 'Incidents'),
  record: f.object({
    number: f.text('编号', 'Number'),
    title: of.title,
    kind: of.kind,
    state: f.choice('状态', 'State', of.incidentStates),
    grade: f.maybe(of.grade),
    organ: of.organ,
    system: f.maybe(of.system),
    level: of.level,
    source: f.choice('来源', 'Source', { alarm: words('平台告警', 'Alarm'), hand: words('人工上报', 'By hand') }),
    found: of.text,
    foundAt: of.foundAt,
    critical: f.flag('涉及关键信息基础设施', 'Critical infrastructure'),
    effects: f.optional(of.effects),
    reportDueAt: f.maybe(f.instant('报告期限', 'Report due')),
    reportedAt: f.maybe(f.instant('首次报告时间', 'Reported at')),
    closedAt: f.maybe(f.instant('结束处置时间', 'Closed at')),
    cause: f.maybe(of.note),
    lessons: f.maybe(of.text),
    assignedTo: f.maybe(of.account),
    assignedName: f.maybe(of.name),
  }),
  label: 'title',
  columns: ['title', 'grade', 'state', 'organ', 'foundAt', 'reportDueAt', 'reportedAt', 'assignedName'],
  facets: ['state', 'grade', 'kind', 'source'],
  searched: ['number', 'title', 'found'],
  may: 'incidents.read',
  organField: 'organ',
  levelField: 'level',
  adds: 'incidents.raise-incident',
})

export const drillRegister = register({
  name: 'incidents.drill',
  title: words('应急演练', 'Drills'),
  record: f.object({
    title: of.title,
    scenario: of.text,
    plannedOn: f.day('计划日期', 'Planned on'),
    state: f.choice('状态', 'State', { planned: words('已计划', 'Planned'), held: words('已完成', 'Held') }),
    heldOn: f.maybe(f.day('完成日期', 'Held on')),
    findings: f.maybe(of.text),
    nextDue: f.maybe(f.day('下次演练期限', 'Next due')),
  }),
  label: 'title',
  columns: ['title', 'plannedOn', 'state', 'heldOn', 'nextDue'],
  facets: ['state'],
  searched: ['title', 'scenario', 'findings'],
  may: 'incidents.plan',
  adds: 'incidents.plan-drill',
})
