import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const maybeInstant = (zh: string, en: string) => f.orNull(f.instant(zh, en))
const said = f.object({ zh: f.text('中文', 'Chinese', { max: 1000 }), en: f.text('英文', 'English', { max: 1000 }) })

const card = {
  id: of.id,
  number: f.text('编号', 'Number'),
  title: of.title,
  kind: of.kind,
  state: f.choice('状态', 'State', of.incidentStates),
  grade: f.orNull(of.grade),
  organ: of.organ,
  organName: f.text('发生单位', 'Organ'),
  critical: f.flag('涉及关键信息基础设施', 'Critical infrastructure'),
  foundAt: of.foundAt,
  reportDueAt: maybeInstant('报告期限', 'Report due'),
  reportedAt: maybeInstant('首次报告时间', 'Reported at'),
  /** Reported after its hour, or not reported though the hour has passed. */
  late: f.flag('报告逾期', 'Late'),
  summaryDue: f.orNull(f.day('总结期限', 'Summary due')),
  assignedName: f.orNull(of.name),
}

const shift = f.object({
  id: of.id,
  account: of.account,
  name: of.name,
  fromAt: of.fromAt,
  toAt: of.toAt,
  handover: f.orNull(of.note),
})

/** Open incidents with their clocks, the alarms that stand, and who is on duty. */
export const board = question({
  name: 'incidents.board',
  title: words('应急值守', 'Incident board'),
  may: 'incidents.read',
  input: f.nothing(),
  output: f.object({
    now: f.instant('时间', 'Now'),
    onDuty: f.orNull(shift),
    mine: f.flag('本人值班', 'On duty myself'),
    incidents: f.list('事件', 'Incidents', f.object(card), { max: 500 }),
    alarms: f.list(
      '告警',
      'Alarms',
      f.object({
        id: of.id,
        kind: f.text('种类', 'Kind'),
        words: said,
        first: said,
        about: f.text('关于', 'About', { max: 2000 }),
        raisedAt: f.instant('告警时间', 'Raised at'),
        times: f.integer('次数', 'Times'),
        incident: f.orNull(of.id),
      }),
      { max: 500 },
    ),
    plan: f.list(
      '响应级别',
      'Response',
      f.object({ grade: of.grade, response: said, colour: said, leads: said, rhythm: said, report: said }),
    ),
  }),
})

/** One incident with everything that was said of it, in order. */
export const one = question({
  name: 'incidents.one',
  title: words('事件', 'Incident'),
  may: 'incidents.read',
  input: f.object({ incident: of.incident }),
  output: f.object({
    now: f.instant('时间', 'Now'),
    incident: f.object({
      ...card,
      system: f.orNull(of.system),
      systemName: f.orNull(f.text('信息系统', 'System')),
      source: f.text('来源', 'Source'),
      found: of.text,
      effects: f.orNull(of.effects),
      reasons: f.list('定级依据', 'Why this grade', said),
      closedAt: maybeInstant('结束处置时间', 'Closed at'),
      cause: f.orNull(of.note),
      lessons: f.orNull(of.text),
    }),
    entries: f.list(
      '经过',
      'Timeline',
      f.object({
        seq: f.integer('序号', 'No.'),
        at: f.instant('时间', 'At'),
        by: f.text('记录人', 'By'),
        kind: f.choice('种类', 'Kind', of.entryKinds),
        text: of.text,
      }),
      { max: 2000 },
    ),
    reports: f.list(
      '报告',
      'Reports',
      f.object({
        at: f.instant('报告时间', 'At'),
        by: f.text('报告人', 'By'),
        late: f.flag('逾期', 'Late'),
        onwardDueAt: maybeInstant('网信部门续报期限', 'Onward report due'),
        parts: f.object(of.reportParts),
        unknown: f.list('尚不清楚', 'Unknown yet', f.text('内容', 'Part')),
      }),
      { max: 200 },
    ),
  }),
})

/** A week of duty: who, when, and where nobody is. */
export const roster = question({
  name: 'incidents.roster',
  title: words('值班表', 'Roster'),
  may: 'incidents.plan',
  input: f.object({ from: f.optional(f.day('起始日期', 'From')) }),
  output: f.object({
    from: f.day('起始日期', 'From'),
    shifts: f.list('班次', 'Shifts', shift, { max: 500 }),
    gaps: f.list('空班', 'Gaps', f.object({ fromAt: of.fromAt, toAt: of.toAt }), { max: 500 }),
    onCall: f.list('可值班人员', 'Who may be on duty', f.object({ account: of.account, name: of.name }), { max: 500 }),
  }),
})

/** How many incidents had an hour by which to be reported since the day, and how many were reported by it: for the goals (2.7). */
export const reportedInTime = question({
  name: 'incidents.reported-in-time',
  title: words('按时报告的安全事件', 'Incidents reported in time'),
  may: 'rooms',
  input: f.object({ from: f.day('自', 'From') }),
  output: f.object({ due: f.integer('应报告', 'To be reported'), inTime: f.integer('按时报告', 'Reported in time') }),
})
