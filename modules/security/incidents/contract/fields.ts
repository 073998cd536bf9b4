// What an incident is made of. A measure that is left out is one that is not known yet, never a zero.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** The four grades of the reporting rules, from the gravest; the law's warning colours go with them. */
export const incidentGrades = {
  extreme: words('特别重大', 'Extreme'),
  major: words('重大', 'Major'),
  larger: words('较大', 'Larger'),
  ordinary: words('一般', 'Ordinary'),
}
export type IncidentGrade = keyof typeof incidentGrades

export const incidentKinds = {
  outage: words('系统中断', 'Outage'),
  intrusion: words('网络攻击', 'Attack'),
  leak: words('数据泄露', 'Leak of data'),
  defacement: words('内容篡改', 'Defacement'),
  tampering: words('日志或数据被篡改', 'Tampering with log or data'),
  failure: words('设备或软件故障', 'Failure of equipment or software'),
  trust: words('证书、签名或时间戳异常', 'Certificates, signatures or time stamps'),
  rights: words('授权被停止', 'A grant was stopped'),
  other: words('其他', 'Other'),
}
export type IncidentKind = keyof typeof incidentKinds

export const incidentStates = {
  raised: words('待确认', 'Awaiting confirmation'),
  graded: words('处置中', 'In hand'),
  contained: words('已控制', 'Contained'),
  recovered: words('已恢复', 'Recovered'),
  closed: words('待总结', 'Awaiting summary'),
  settled: words('已办结', 'Settled'),
  dismissed: words('误报', 'False alarm'),
}
export type IncidentState = keyof typeof incidentStates

export const entryKinds = {
  raised: words('发现', 'Raised'),
  alarm: words('告警', 'Alarm'),
  graded: words('定级', 'Graded'),
  measure: words('处置措施', 'Measure'),
  note: words('记录', 'Note'),
  reported: words('报告', 'Reported'),
  contained: words('控制', 'Contained'),
  recovered: words('恢复', 'Recovered'),
  closed: words('结束处置', 'Closed'),
  summary: words('总结', 'Summary'),
  dismissed: words('排除', 'Dismissed'),
}
export type EntryKind = keyof typeof entryKinds

export const reaches = { province: words('省级以上', 'Province'), city: words('地市级以上', 'City'), county: words('县级', 'County') }
export const infrastructure = { whole: words('整体中断', 'Whole'), main: words('主要功能中断', 'Main function') }

const hours = (zh: string, en: string) => f.optional(f.number(zh, en, { min: 0, max: 10_000, unit: '小时' }))
const count = (zh: string, en: string) => f.optional(f.integer(zh, en, { max: 2_000_000_000 }))
const percent = (zh: string, en: string) => f.optional(f.number(zh, en, { min: 0, max: 100, unit: '%' }))

/** What was measured so far. */
export const effects = f.object(
  {
    outageHours: hours('门户网站中断', 'Portal out of service'),
    outageReach: f.optional(f.choice('门户层级', 'Whose portal', reaches)),
    criticalHours: hours('关键信息基础设施中断', 'Critical infrastructure out of service'),
    criticalPart: f.optional(f.choice('中断范围', 'What of it', infrastructure)),
    people: count('受影响人数', 'People affected'),
    provincePercent: percent('占全省人口', 'Of the province'),
    cityPercent: percent('占地市人口', 'Of one city'),
    personalRecords: count('泄露个人信息条数', 'Personal records leaked'),
    loss: f.optional(f.amount('直接经济损失', 'Direct loss')),
    homeHours: hours('首页被篡改', 'Home page defaced'),
    pageHours: hours('其他页面被篡改', 'Other page defaced'),
    shares: count('违法信息转发次数', 'Shares of unlawful content'),
    views: count('违法信息浏览次数', 'Views of unlawful content'),
  },
  { zh: '影响（不清楚的不填）', en: 'Effects (leave out what is not known)' },
)

export const id = f.id('编号', 'Id')
export const incident = f.id('事件', 'Incident', { refers: 'incidents.incident' })
export const title = f.text('事件名称', 'Title', { min: 2, max: 100 })
export const kind = f.choice('类型', 'Kind', incidentKinds)
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const organ = f.organ('发生单位', 'Organ concerned')
export const level = f.integer('密级', 'Level', { max: 1, hint: '0 公开，1 内部；工作秘密和国家秘密不在外网上报' })
export const foundAt = f.instant('发现时间', 'Found at')
export const grade = f.choice('等级', 'Grade', incidentGrades)
export const text = f.prose('内容', 'Words', { max: 2000, hint: '不写与处置无关的个人信息' })
export const note = f.prose('说明', 'Note', { max: 1000 })
export const account = f.text('账号', 'Account', { max: 64, pattern: '^[a-z0-9.-]+$' })
export const name = f.text('姓名', 'Name', { max: 64 })
export const fromAt = f.instant('开始', 'From')
export const toAt = f.instant('结束', 'To')

/** What a report says (国家网络安全事件报告管理办法); a part left out is said to be unknown yet and follows later. */
const part = (zh: string, en: string) => f.optional(f.prose(zh, en, { max: 2000, hint: '尚不清楚的不填，查清后补报' }))
export const reportParts = {
  unit: part('单位及系统名称', 'Unit and system'),
  place: part('发生时间、地点', 'Time and place'),
  impact: part('影响和危害', 'Impact'),
  measures: part('已采取的措施和效果', 'Measures and effect'),
  ransom: part('勒索攻击要求的赎金及支付方式', 'Ransom demanded'),
  trend: part('发展趋势', 'Trend'),
  cause: part('初步原因', 'First cause'),
  clues: part('溯源线索', 'Clues'),
  next: part('拟采取的措施和请求支援', 'Next steps'),
  site: part('现场保护', 'Protection of the site'),
}
export type ReportPart = keyof typeof reportParts
export const partTitles = Object.fromEntries(
  Object.entries(reportParts).map(([name, schema]) => [name, (schema as { title?: string }).title ?? name]),
) as Record<ReportPart, string>
