// The door of security grading: a system's grade, its filing, what tests found and whether it was mended.
import { action, permission } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './contract/fields.ts'
import { productFields } from './contract/registers.ts'
import { refusals } from './contract/refusals.ts'

export { refusals }
export * from './contract/questions.ts'
export * from './contract/registers.ts'

export const permissions = {
  read: permission('grading.read', words('查看定级备案', 'Read security grades')),
  keep: permission('grading.keep', words('办理本单位系统的定级与整改', 'Keep the grades of the own systems')),
  review: permission('grading.review', words('评审定级、确认整改', 'Review grades and confirm what was mended')),
  file: permission('grading.file', words('受理备案、登记测评报告', 'Accept filings and register assessments')),
  fileCrypto: permission('grading.file-crypto', words('登记密码评估结果', 'Register assessments of cryptography')),
}

const grading = f.id('定级', 'Grading', { refers: 'grading.grade' })
const finding = f.id('问题', 'Finding', { refers: 'grading.finding' })
const { notFound, notInState } = kernelRefusals

export const proposeGrade = action({
  name: 'grading.propose-grade',
  title: words('提出定级', 'Propose a grade'),
  may: 'grading.keep',
  input: f.object({ system: of.system, ...of.proposal }),
  output: f.object({ id: grading, grade: of.grade, number: f.text('编号', 'Number') }),
  refusals: [refusals.gradingOpen, notFound],
  clauses: ['3.6.8', '3.6.1'],
  consequence: words(
    '等级由客体和侵害程度按国家标准的矩阵算出，取业务信息和系统服务中较高的一个，送信息化主管部门评审。',
    'The grade follows from the matrix of the standard, the higher of information and service; it goes to review.',
  ),
})
export const changeProposal = action({
  name: 'grading.change-proposal',
  title: words('修改定级', 'Change the proposal'),
  may: 'grading.keep',
  input: f.object({ grading, ...of.proposal }),
  output: f.object({ grade: of.grade }),
  refusals: [notFound, notInState],
  clauses: ['3.6.8'],
  consequence: words('修改后重新送审。', 'It goes to review again.'),
})
export const reviewGrade = action({
  name: 'grading.review-grade',
  title: words('评审定级', 'Review a grade'),
  may: 'grading.review',
  input: f.object({ grading, agreed: f.flag('同意', 'Agreed'), experts: of.experts, opinion: of.opinion }),
  output: f.object({ state: f.choice('状态', 'State', of.gradeStates) }),
  refusals: [refusals.expertsMissing, refusals.expertTwice, refusals.expertOfOwner, notFound, notInState],
  clauses: ['3.6.8', '3.6.7'],
  consequence: words(
    '第二级以上评审后须在三十日内向公安机关备案；第一级评审后即生效。',
    'From grade two on it is filed with the police within thirty days; grade one stands at once.',
  ),
})
export const fileGrade = action({
  name: 'grading.file-grade',
  title: words('受理备案', 'Accept the filing'),
  may: 'grading.file',
  input: f.object({ grading, number: of.filingNumber, filedOn: of.filedOn }),
  output: f.object({ nextAssessment: f.orNull(f.day('下次测评期限', 'Next assessment due')) }),
  refusals: [refusals.dayInFuture, refusals.numberTaken, notFound, notInState],
  clauses: ['3.6.8'],
  consequence: words('定级随即生效，代替此前的定级。', 'The grade stands from now on and replaces the one before.'),
})

export const recordAssessment = action({
  name: 'grading.record-assessment',
  title: words('登记测评报告', 'Register an assessment'),
  may: 'grading.file',
  input: f.object({
    system: of.system,
    day: of.assessedOn,
    assessor: of.assessor,
    report: of.report,
    score: of.score,
    findings: f.list('问题', 'Findings', f.object({ severity: of.severity, what: of.what, measure: of.measure, dueDay: of.dueDay }), {
      max: 200,
    }),
  }),
  output: f.object({ id: of.id, conclusion: f.choice('结论', 'Conclusion', of.conclusions) }),
  refusals: [refusals.dayInFuture, refusals.numberTaken, refusals.dueTooFar, notFound],
  clauses: ['3.6.7', '3.6.8'],
  consequence: words(
    '下次测评期限从这次测评日期重新起算；高风险问题逾期不整改的，停止授予。',
    'The next assessment is counted from this one; high-risk findings past due stop every grant.',
  ),
})
export const closeFinding = action({
  name: 'grading.close-finding',
  title: words('提交整改证明', 'Show that it is mended'),
  may: 'grading.keep',
  input: f.object({ finding, proof: of.proof }),
  output: f.nothing(),
  refusals: [refusals.alreadyClosed, notFound],
  clauses: ['3.6.7'],
  consequence: words('由信息化主管部门确认后销号。', 'It is done when the office has confirmed it.'),
})
export const confirmFinding = action({
  name: 'grading.confirm-finding',
  title: words('确认整改', 'Confirm that it is mended'),
  may: 'grading.review',
  input: f.object({ finding, accepted: f.flag('整改属实', 'Mended'), remark: of.opinion }),
  output: f.nothing(),
  refusals: [refusals.notClosed, refusals.expertOfOwner, notFound],
  clauses: ['3.6.7'],
  consequence: words('不属实的退回重新整改。', 'What is not mended goes back.'),
})
export const recordCrypto = action({
  name: 'grading.record-crypto',
  title: words('登记密码评估结果', 'Register an assessment of cryptography'),
  may: 'grading.file-crypto',
  input: f.object({
    system: of.system,
    day: f.day('评估日期', 'Assessed on'),
    assessor: of.assessor,
    report: of.report,
    layers: of.layerScores,
    highRisk: of.highRisk,
  }),
  output: f.object({ id: of.id, score: of.score, verdict: f.choice('结论', 'Verdict', of.cryptoVerdicts) }),
  refusals: [refusals.dayInFuture, refusals.numberTaken, refusals.noLayers, notFound],
  clauses: ['3.6.7'],
  consequence: words('得分和结论由各层面得分算出。', 'Score and verdict are computed from the layers.'),
})

export const addProduct = action({
  name: 'grading.add-product',
  title: words('登记安全产品', 'Register a security product'),
  may: 'grading.keep',
  input: f.object({ system: of.system, ...productFields }),
  output: f.object({ id: of.id }),
  refusals: [notFound],
  clauses: ['3.6.4'],
})
export const retireProduct = action({
  name: 'grading.retire-product',
  title: words('停用安全产品', 'Retire a security product'),
  may: 'grading.keep',
  input: f.object({ product: f.id('安全产品', 'Product', { refers: 'grading.product' }) }),
  output: f.nothing(),
  refusals: [refusals.alreadyRetired, notFound],
  clauses: ['3.6.4'],
})
export const giveTransition = action({
  name: 'grading.give-transition',
  title: words('给予过渡期', 'Give a transition'),
  may: 'grading.review',
  input: f.object({ system: of.system, until: of.until, reason: of.reason }),
  output: f.object({ id: of.id }),
  refusals: [refusals.transitionTooLong, refusals.transitionGiven, refusals.expertOfOwner, notFound],
  clauses: ['3.6.8'],
  consequence: words(
    '过渡期内没有定级、备案也可以取得授予；每个系统只有一次。',
    'Until that day the system is granted things without grade and filing; once for each system.',
  ),
})
