// What the grade of a system is made of, and what is found when it is tested.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** GB/T 22240: what is harmed when the system is harmed (受侵害的客体). */
export const objects = {
  citizens: words('公民、法人和其他组织的合法权益', 'Rights of citizens and organisations'),
  public: words('社会秩序、公共利益', 'Public order and interest'),
  nation: words('国家安全', 'National security'),
}
export type HarmedObject = keyof typeof objects

/** GB/T 22240: how badly (侵害程度). */
export const degrees = {
  damage: words('一般损害', 'Damage'),
  serious: words('严重损害', 'Serious damage'),
  grave: words('特别严重损害', 'Grave damage'),
}
export type Degree = keyof typeof degrees

export const gradeStates = {
  proposed: words('待评审', 'Awaiting review'),
  returned: words('退回修改', 'Returned'),
  reviewed: words('待备案', 'Awaiting filing'),
  filed: words('已备案', 'Filed'),
  settled: words('已定级（无须备案）', 'Settled, no filing due'),
  superseded: words('已被新的定级代替', 'Superseded'),
}
export type GradeState = keyof typeof gradeStates

export const severities = { high: words('高风险', 'High'), medium: words('中风险', 'Medium'), low: words('低风险', 'Low') }
export type Severity = keyof typeof severities

export const conclusions = {
  excellent: words('优', 'Excellent'),
  good: words('良', 'Good'),
  fair: words('中', 'Fair'),
  poor: words('差', 'Poor'),
}
export type Conclusion = keyof typeof conclusions

export const cryptoVerdicts = {
  conformant: words('符合', 'Conformant'),
  basic: words('基本符合', 'Basically conformant'),
  'not-conformant': words('不符合', 'Not conformant'),
}
export type CryptoVerdict = keyof typeof cryptoVerdicts

/** GB/T 39786-2021: four technical and four management layers. */
export const cryptoLayers = {
  physical: words('物理和环境', 'Physical and environment'),
  network: words('网络和通信', 'Network and communication'),
  device: words('设备和计算', 'Devices and computing'),
  data: words('应用和数据', 'Applications and data'),
  rules: words('管理制度', 'Rules'),
  people: words('人员管理', 'People'),
  running: words('建设运行', 'Building and running'),
  emergency: words('应急处置', 'Emergency'),
}
export type CryptoLayer = keyof typeof cryptoLayers

export const productKinds = {
  firewall: words('防火墙', 'Firewall'),
  intrusion: words('入侵检测与防御', 'Intrusion detection'),
  gateway: words('安全接入网关', 'Access gateway'),
  audit: words('安全审计', 'Security audit'),
  antivirus: words('防病毒', 'Antivirus'),
  cipher: words('密码机', 'Cipher machine'),
  signature: words('签名验签服务器', 'Signature server'),
  'time-stamp': words('时间戳服务器', 'Time-stamp server'),
  isolation: words('网络隔离与摆渡', 'Isolation and ferry'),
  backup: words('备份与恢复', 'Backup'),
  other: words('其他', 'Other'),
}

export const id = f.id('编号', 'Id')
export const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
export const organ = f.organ('主管单位', 'Owner')
export const grade = f.integer('等级', 'Grade', { min: 1, max: 5 })
const harmed = (zh: string, en: string) => f.choice(`${zh}：受侵害的客体`, `${en}: what is harmed`, objects)
const degree = (zh: string, en: string) => f.choice(`${zh}：侵害程度`, `${en}: how badly`, degrees)

/** What the owner says; the grade follows from it. */
export const proposal = {
  informationObject: harmed('业务信息', 'Business information'),
  informationDegree: degree('业务信息', 'Business information'),
  serviceObject: harmed('系统服务', 'System service'),
  serviceDegree: degree('系统服务', 'System service'),
  critical: f.flag('关键信息基础设施', 'Critical infrastructure', { hint: '已被认定为关键信息基础设施的，填是' }),
  basis: f.prose('定级理由', 'Why', { max: 2000 }),
}
export const expert = f.object({
  name: f.text('姓名', 'Name', { max: 60 }),
  employer: f.text('工作单位', 'Employer', { max: 100 }),
  opinion: f.prose('意见', 'Opinion', { max: 1000 }),
})
export const experts = f.list('评审专家', 'Experts', expert, { max: 15 })
export const opinion = f.prose('意见', 'Opinion', { max: 1000 })
export const filingNumber = f.text('备案编号', 'Filing number', { max: 60 })
export const filedOn = f.day('备案日期', 'Filed on')
export const assessedOn = f.day('测评日期', 'Assessed on')
export const assessor = f.text('测评机构', 'Assessor', { max: 100 })
export const report = f.text('报告编号', 'Report number', { max: 60 })
export const score = f.number('得分', 'Score', { min: 0, max: 100 })
export const severity = f.choice('风险等级', 'Severity', severities)
export const what = f.prose('问题', 'Finding', { max: 1000 })
export const measure = f.prose('整改措施', 'Measure', { max: 1000 })
export const dueDay = f.day('整改期限', 'Due day')
export const proof = f.prose('整改证明', 'Proof', { max: 2000, hint: '复测记录、配置截图的编号或其他证据' })
const layerScore = (layer: CryptoLayer) =>
  f.optional(f.number(cryptoLayers[layer].zh, cryptoLayers[layer].en, { min: 0, max: 100, hint: '0–100；不适用的层面不填' }))
export const layerScores = f.object(
  {
    physical: layerScore('physical'),
    network: layerScore('network'),
    device: layerScore('device'),
    data: layerScore('data'),
    rules: layerScore('rules'),
    people: layerScore('people'),
    running: layerScore('running'),
    emergency: layerScore('emergency'),
  },
  { zh: '各层面得分', en: 'Scores by layer' },
)
export const highRisk = f.flag('存在高风险', 'High risk')
export const reason = f.prose('理由', 'Reason', { max: 1000 })
export const until = f.day('至', 'Until')
