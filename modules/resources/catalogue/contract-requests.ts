// The errand "request for access to a resource" (政务数据共享条例 第20–28条) and corrections, as actions.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { itemCode, resource, system, ways } from './fields.ts'
import { requestRefusals as no } from './refusals.ts'

const request = f.id('申请', 'Request', { refers: 'catalogue.request' })
const authorisation = f.id('授权', 'Authorisation', { refers: 'catalogue.authorisation' })
const purpose = f.text('用途', 'Purpose', { max: 500 })
const reasons = f.prose('理由', 'Reasons', { min: 5, max: 2000 })
const fields = f.list('数据项', 'Fields', itemCode, { min: 1, max: 500, unique: true })
const acrossCase = [kernelRefusals.notFound, kernelRefusals.notInState]
const kept = f.nothing()

export const wanted = {
  resource,
  system,
  basis: f.text('使用依据', 'Basis', { max: 500 }),
  scenario: f.text('使用场景', 'Scenario', { max: 500 }),
  scope: f.text('使用范围', 'Scope of use', { max: 500 }),
  purpose,
  fields,
  way: f.choice('共享方式', 'Way of sharing', ways),
  validFrom: f.day('使用起期', 'Used from'),
  validUntil: f.day('使用止期', 'Used until'),
}

export const apply = action({
  name: 'catalogue.draft-request',
  title: words('填写共享申请', 'Draft a request'),
  may: permissions.apply.name,
  input: f.object(wanted),
  output: f.object({ id: request, number: f.text('编号', 'Number') }),
  refusals: [no.notPublished, no.notShared, no.ownResource, no.unknownField, no.otherWay, no.termWrong, kernelRefusals.notFound],
  clauses: ['3.4.3'],
  consequence: words('送本单位负责人签发后发出。', 'It goes to your head to be signed.'),
})
export const sign = action({
  name: 'catalogue.sign-request',
  title: words('签发共享申请', 'Sign a request'),
  may: permissions.approve.name,
  input: f.object({ request }),
  output: kept,
  refusals: [no.notPublished, no.notShared, ...acrossCase],
  clauses: ['3.4.3'],
  consequence: words(
    '发给提供部门，答复期限从此起算（无条件 1 个、有条件 10 个工作日）。',
    'It is sent; the reply is due in 1 or 10 working days.',
  ),
})
export const noticeMissing = action({
  name: 'catalogue.notice-missing',
  title: words('一次告知补正', 'Say what is missing'),
  may: permissions.reply.name,
  input: f.object({
    request,
    missing: f.list('需要补充的材料', 'What is missing', f.text('材料', 'Material', { max: 200 }), { min: 1, max: 50, unique: true }),
  }),
  output: kept,
  refusals: [no.noticeOnce, ...acrossCase],
  consequence: words('只能告知一次，请列全。', 'It can be said once only: list everything.'),
})
export const supplement = action({
  name: 'catalogue.supplement-request',
  title: words('补充材料', 'Supplement a request'),
  may: permissions.apply.name,
  input: f.object({ request, supplement: f.prose('补充内容', 'What is supplied', { max: 4000 }) }),
  output: kept,
  refusals: acrossCase,
  consequence: words('答复期限从补齐之日起算。', 'The reply period runs from this day.'),
})
export const askExtension = action({
  name: 'catalogue.ask-extension',
  title: words('申请延长答复', 'Ask for an extension'),
  may: permissions.reply.name,
  input: f.object({ request, days: f.integer('延长工作日', 'Working days', { min: 1, max: 100 }), reasons }),
  output: kept,
  refusals: [no.extensionOnce, no.extensionTooLong, no.extensionNotForUnconditional, no.extensionTooLate, ...acrossCase],
  consequence: words('须经同级共享主管部门同意。', 'The sharing authority must consent.'),
})
export const extendReply = action({
  name: 'catalogue.extend-reply',
  title: words('同意延长答复', 'Consent to an extension'),
  may: permissions.supervise.name,
  input: f.object({ request }),
  output: f.object({ due: f.orNull(f.day('新的期限', 'New last day')) }),
  refusals: [no.extensionNotAsked, no.extensionOnce, no.extensionTooLate, ...acrossCase],
  consequence: words('延长后告知需求部门，不能再延长。', 'The requester is told; there is no second extension.'),
})
export const agree = action({
  name: 'catalogue.agree-request',
  title: words('同意共享', 'Agree to a request'),
  may: permissions.reply.name,
  input: f.object({ request, purpose, fields, validFrom: wanted.validFrom, validUntil: wanted.validUntil }),
  output: f.object({ authorisation }),
  refusals: [no.beyondRequest, no.otherPurpose, no.beyondTerm, no.conditionsAdded, no.notPublished, ...acrossCase],
  clauses: ['3.4.3'],
  consequence: words('形成授权，应在 20 个工作日内提供数据。', 'An authorisation is made; deliver within 20 working days.'),
})
export const refusalReasons = {
  'material-incomplete': words('材料不完整', 'Material incomplete'),
  'no-duty': words('与履行职责无关', 'Not needed for a duty'),
  'beyond-uses': words('超出列明的范围或用途', 'Beyond the listed scope or uses'),
  excessive: words('超出最小必要', 'More than necessary'),
  law: words('法律、行政法规不允许', 'Law does not allow it'),
}
export const refuseRequest = action({
  name: 'catalogue.refuse-request',
  title: words('不同意共享', 'Refuse a request'),
  may: permissions.reply.name,
  input: f.object({ request, why: f.choice('原因', 'Why', refusalReasons), reasons }),
  output: kept,
  refusals: [no.noOutrightRefusal, ...acrossCase],
  consequence: words('理由告知需求部门，对方可以提请协调。', 'The requester is told why and may dispute it.'),
})
export const deliver = action({
  name: 'catalogue.deliver-data',
  title: words('提供数据', 'Deliver'),
  may: permissions.reply.name,
  input: f.object({ request, means: f.text('提供方式说明', 'How it is delivered', { max: 500 }) }),
  output: kept,
  refusals: acrossCase,
  clauses: ['3.4.3'],
  consequence: words('授权生效，对方系统可以调用。', 'The authorisation takes effect.'),
})
const changing = { authorisation, reasons }
export const suspend = action({
  name: 'catalogue.suspend-authorisation',
  title: words('暂停授权', 'Suspend an authorisation'),
  may: permissions.supervise.name,
  input: f.object({ ...changing, mendBy: f.optional(f.day('整改期限', 'Mend by')) }),
  output: kept,
  refusals: [no.notInForce, kernelRefusals.notFound],
  consequence: words('对方系统的调用立即被拒绝。', 'Calls of the system are refused at once.'),
})
export const resume = action({
  name: 'catalogue.resume-authorisation',
  title: words('恢复授权', 'Resume an authorisation'),
  may: permissions.supervise.name,
  input: f.object(changing),
  output: kept,
  refusals: [no.notInForce, kernelRefusals.notFound],
  consequence: words('对方系统可以继续调用。', 'The system may call again.'),
})
export const terminate = action({
  name: 'catalogue.terminate-authorisation',
  title: words('终止授权', 'Terminate an authorisation'),
  may: permissions.supervise.name,
  input: f.object(changing),
  output: kept,
  refusals: [no.notInForce, kernelRefusals.notFound],
  consequence: words('授权终止，不能恢复；再用须重新申请。', 'It ends for good; a new request is needed.'),
})
export const dispute = action({
  name: 'catalogue.dispute-refusal',
  title: words('提请协调', 'Dispute a refusal'),
  may: permissions.apply.name,
  input: f.object({ request, reasons }),
  output: kept,
  refusals: acrossCase,
  consequence: words(
    '由同级共享主管部门协调；协调不成，报本级政府决定。',
    'The sharing authority coordinates, then the government decides.',
  ),
})
export const settleDispute = action({
  name: 'catalogue.settle-dispute',
  title: words('协调争议', 'Settle a dispute'),
  may: permissions.supervise.name,
  input: f.object({
    request,
    outcome: f.choice('结果', 'Outcome', {
      reconsider: words('由提供部门重新答复', 'The provider replies again'),
      upheld: words('维持不同意', 'The refusal stands'),
    }),
    reasons,
  }),
  output: kept,
  refusals: acrossCase,
  consequence: words('结果告知双方。', 'Both are told.'),
})
export const raiseCorrection = action({
  name: 'catalogue.raise-correction',
  title: words('申请校核', 'Raise a correction'),
  may: permissions.apply.name,
  input: f.object({ resource, fields, what: f.prose('不准确、不完整之处', 'What is wrong', { max: 2000 }) }),
  output: f.object({ id: f.id('校核', 'Correction') }),
  refusals: [no.notAUser, no.unknownField, no.notPublished],
  consequence: words('提供部门应在 10 个工作日内核实、更正并反馈。', 'The provider verifies, corrects and answers within 10 working days.'),
})
export const answerCorrection = action({
  name: 'catalogue.answer-correction',
  title: words('反馈校核结果', 'Answer a correction'),
  may: permissions.reply.name,
  input: f.object({
    correction: f.id('校核', 'Correction', { refers: 'catalogue.correction' }),
    outcome: f.choice('结果', 'Outcome', { corrected: words('已更正', 'Corrected'), right: words('数据无误', 'The data are right') }),
    reasons,
  }),
  output: kept,
  refusals: acrossCase,
  consequence: words('结果告知提出单位。', 'The organ that asked is told.'),
})

export const myRequests = question({
  name: 'catalogue.my-requests',
  title: words('本单位的共享申请', 'Requests of my organ'),
  may: permissions.read.name,
  input: f.object({
    side: f.choice('方向', 'Side', { asked: words('我方申请', 'Asked by us'), received: words('收到的申请', 'Received') }),
  }),
  output: f.object({
    rows: f.list(
      '申请',
      'Requests',
      f.object({
        id: request,
        number: f.text('编号', 'Number'),
        resource,
        resourceName: f.text('资源', 'Resource'),
        organ: f.organ('需求部门', 'Requester'),
        provider: f.organ('提供部门', 'Provider'),
        system,
        state: f.text('状态', 'State'),
        dueOn: f.orNull(f.day('期限', 'Due on')),
        late: f.flag('逾期答复', 'Late reply'),
      }),
      { max: 1000 },
    ),
  }),
})
