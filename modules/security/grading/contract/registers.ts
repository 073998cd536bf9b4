import { register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

const mayRead = { may: 'grading.read', organField: 'organ' } as const
const owned = { system: of.system, organ: of.organ }

export const gradeRegister = register({
  ...mayRead,
  name: 'grading.grade',
  title: words('定级备案', 'Security grades'),
  record: f.object({
    name: f.text('系统名称', 'Name of the system'),
    ...owned,
    ...of.proposal,
    informationGrade: f.integer('业务信息等级', 'Grade of information', { min: 1, max: 5 }),
    serviceGrade: f.integer('系统服务等级', 'Grade of service', { min: 1, max: 5 }),
    grade: of.grade,
    state: f.choice('状态', 'State', of.gradeStates),
    experts: f.optional(of.experts),
    reviewedOn: f.maybe(f.day('评审日期', 'Reviewed on')),
    filingNumber: f.maybe(of.filingNumber),
    filingOrgan: f.maybe(f.organ('备案机关', 'Filed with')),
    filedOn: f.maybe(of.filedOn),
  }),
  label: 'name',
  columns: ['name', 'organ', 'grade', 'state', 'filingNumber', 'filedOn'],
  facets: ['grade', 'state', 'organ'],
  searched: ['name', 'filingNumber', 'basis'],
  adds: 'grading.propose-grade',
})

export const assessmentRegister = register({
  ...mayRead,
  name: 'grading.assessment',
  title: words('等级测评', 'Grade assessments'),
  record: f.object({
    ...owned,
    day: of.assessedOn,
    assessor: of.assessor,
    report: of.report,
    score: of.score,
    conclusion: f.choice('结论', 'Conclusion', of.conclusions),
  }),
  label: 'report',
  columns: ['system', 'organ', 'day', 'score', 'conclusion', 'assessor'],
  facets: ['conclusion', 'organ'],
  searched: ['report', 'assessor'],
})

export const findingRegister = register({
  ...mayRead,
  name: 'grading.finding',
  title: words('测评问题与整改', 'Findings and their mending'),
  record: f.object({
    ...owned,
    assessment: f.id('测评', 'Assessment', { refers: 'grading.assessment' }),
    severity: of.severity,
    what: of.what,
    measure: of.measure,
    dueDay: of.dueDay,
    closedOn: f.maybe(f.day('整改日期', 'Closed on')),
    closedBy: f.maybe(f.text('整改人', 'Closed by')),
    proof: f.maybe(of.proof),
    confirmedOn: f.maybe(f.day('确认日期', 'Confirmed on')),
    confirmedBy: f.maybe(f.text('确认人', 'Confirmed by')),
    remark: f.maybe(of.opinion),
  }),
  label: 'what',
  columns: ['what', 'system', 'severity', 'dueDay', 'closedOn', 'confirmedOn'],
  facets: ['severity', 'organ'],
  searched: ['what', 'measure', 'proof'],
})

export const cryptoRegister = register({
  ...mayRead,
  name: 'grading.crypto-assessment',
  title: words('密码应用安全性评估', 'Assessments of cryptography'),
  record: f.object({
    ...owned,
    day: f.day('评估日期', 'Assessed on'),
    assessor: of.assessor,
    report: of.report,
    layers: of.layerScores,
    highRisk: of.highRisk,
    score: of.score,
    verdict: f.choice('结论', 'Verdict', of.cryptoVerdicts),
  }),
  label: 'report',
  columns: ['system', 'organ', 'day', 'score', 'verdict', 'assessor'],
  facets: ['verdict', 'organ'],
  searched: ['report', 'assessor'],
})

export const productFields = {
  name: f.text('产品名称', 'Product', { max: 100 }),
  kind: f.choice('类别', 'Kind', of.productKinds),
  maker: f.text('厂商', 'Maker', { max: 100 }),
  certificate: f.text('认证证书编号', 'Certificate number', { max: 60 }),
  validUntil: f.day('证书有效期至', 'Certificate valid until'),
  count: f.integer('数量', 'Count', { min: 1, max: 10_000 }),
}

export const productRegister = register({
  ...mayRead,
  name: 'grading.product',
  title: words('安全产品', 'Security products'),
  record: f.object({ ...owned, ...productFields, retiredOn: f.maybe(f.day('停用日期', 'Retired on')) }),
  label: 'name',
  columns: ['name', 'kind', 'system', 'organ', 'certificate', 'validUntil', 'retiredOn'],
  facets: ['kind', 'organ'],
  searched: ['name', 'maker', 'certificate'],
  adds: 'grading.add-product',
})

export const transitionRegister = register({
  ...mayRead,
  name: 'grading.transition',
  title: words('存量系统过渡期', 'Transitions'),
  record: f.object({ ...owned, until: of.until, reason: of.reason, givenBy: f.text('批准人', 'Given by') }),
  label: 'reason',
  columns: ['system', 'organ', 'until', 'givenBy', 'reason'],
  facets: ['organ'],
  searched: ['reason'],
  adds: 'grading.give-transition',
})
