// Applications for what is not public (依申请公开): by anybody, followed by number and contact, answered by the organ within its clocks.
import { action, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import * as field from './fields-requests.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const lost = [kernelRefusals.notFound, refusals.notNow, kernelRefusals.notInState]
const stood = f.object({ stage: field.stage, dueOn: f.orNull(f.day('答复期限', 'Answer due')) })
const request = { request: field.requestId }
const followed = { number: field.number, contact: field.contact }
const receipt = f.object({
  id: field.requestId,
  number: field.number,
  stage: field.stage,
  dueOn: f.orNull(f.day('答复期限', 'Answer due')),
})

export const requestRegister = register({
  name: 'disclosure.request',
  title: words('公开申请', 'Applications for disclosure'),
  record: field.requestRecord,
  label: 'number',
  columns: ['number', 'wanted', 'applicantKind', 'cameBy', 'receivedOn', 'dueOn', 'state', 'replyKind'],
  facets: ['state', 'kind', 'cameBy', 'replyKind'],
  searched: ['number', 'wanted'],
  may: permissions.readRequests.name,
  organField: 'organ',
  adds: 'disclosure.enter-request',
})

export const disputeRegister = register({
  name: 'disclosure.dispute',
  title: words('公开复议诉讼', 'Disputes of disclosure'),
  record: field.disputeRecord,
  label: 'requestNumber',
  columns: ['requestNumber', 'organ', 'road', 'outcome', 'decidedOn'],
  facets: ['road', 'outcome'],
  may: permissions.readRequests.name,
  organField: 'organ',
  adds: 'disclosure.record-dispute',
})

export const apply = action({
  name: 'disclosure.apply',
  title: words('申请公开', 'Apply for disclosure'),
  may: 'anyone',
  public: true,
  input: f.object(field.asked),
  output: receipt,
  refusals: [refusals.noSuchOrgan, refusals.contactUnusable],
  clauses: ['3.5.1'],
})

export const enterRequest = action({
  name: 'disclosure.enter-request',
  title: words('登记收到的申请', 'Enter an application that came in'),
  may: permissions.answer.name,
  input: f.object({
    ...field.asked,
    organ: f.optional(field.organ),
    cameBy: field.came,
    submittedOn: f.day('提交或者寄到的日期', 'Handed in or delivered on'),
  }),
  output: receipt,
  refusals: [refusals.contactUnusable, refusals.receiptNotByTime],
  clauses: ['3.5.1'],
  consequence: words('当面提交的当日为收到；其他的等确认后起算。', 'In person it is received that day; else when receipt is confirmed.'),
})

export const confirmReceipt = action({
  name: 'disclosure.confirm-receipt',
  title: words('确认收到', 'Confirm receipt'),
  may: permissions.answer.name,
  input: f.object({ ...request, on: f.day('签收或者与申请人确认的日期', 'Signed for or confirmed on') }),
  output: stood,
  refusals: [...lost, refusals.receiptNotByTime],
  clauses: ['3.5.1'],
  consequence: words('20 个工作日的答复期限从这一天起算。', 'The twenty working days run from this day.'),
})

export const askCorrection = action({
  name: 'disclosure.ask-correction',
  title: words('告知补正', 'Ask for a correction'),
  may: permissions.answer.name,
  input: f.object({
    ...request,
    what: field.said('需要补正的事项（一次说全）', 'What is unclear, all of it'),
    days: f.integer('补正期限', 'Days to correct', { min: 5, max: 60, unit: '工作日' }),
  }),
  output: stood,
  refusals: [...lost, refusals.correctionLate, refusals.correctionOnce],
  clauses: ['3.5.1'],
  consequence: words('只能告知一次；补正后重新起算 20 个工作日。', 'It is asked once; the clock begins anew with the correction.'),
})

export const correctRequest = action({
  name: 'disclosure.correct-request',
  title: words('补正申请', 'Correct the application'),
  may: 'anyone',
  public: true,
  input: f.object({ ...followed, wanted: field.asked.wanted, feature: field.asked.feature }),
  output: stood,
  refusals: [refusals.noSuchRequest, refusals.notNow, refusals.termOver],
  clauses: ['3.5.1'],
})

export const withdrawRequest = action({
  name: 'disclosure.withdraw-request',
  title: words('撤回申请', 'Withdraw the application'),
  may: 'anyone',
  public: true,
  input: f.object(followed),
  output: stood,
  refusals: [refusals.noSuchRequest, refusals.notNow],
  clauses: ['3.5.1'],
})

export const consult = action({
  name: 'disclosure.consult',
  title: words('书面征求意见', 'Ask a third party or another organ'),
  may: permissions.answer.name,
  input: f.object({ ...request, who: field.who, name: field.party, why: field.said('征求意见的内容', 'What is asked') }),
  output: stood,
  refusals: lost,
  clauses: ['3.5.1'],
  consequence: words('最多 15 个工作日，不计入答复期限。', 'At most fifteen working days, not counted.'),
})

export const recordOpinion = action({
  name: 'disclosure.record-opinion',
  title: words('登记意见', 'Record the opinion'),
  may: permissions.answer.name,
  input: f.object({ ...request, name: field.party, agrees: f.flag('同意公开', 'Agrees'), text: field.said('意见', 'Opinion') }),
  output: stood,
  refusals: lost,
  clauses: ['3.5.1'],
})

export const extendTerm = action({
  name: 'disclosure.extend-term',
  title: words('批准延长答复期限', 'Lengthen the term'),
  may: permissions.lead.name,
  input: f.object({ ...request, reason: field.said('延长的理由（告知申请人）', 'Why, as the applicant is told') }),
  output: stood,
  refusals: [...lost, refusals.lateToExtend, refusals.extendedBefore],
  clauses: ['3.5.1'],
  consequence: words('延长 20 个工作日，只能一次，同时告知申请人。', 'By twenty working days, once; the applicant is told.'),
})

export const askReasons = action({
  name: 'disclosure.ask-reasons',
  title: words('要求说明理由（申请过频）', 'Ask for reasons (too many applications)'),
  may: permissions.answer.name,
  input: f.object({
    ...request,
    delayUntil: f.optional(f.day('理由合理的，延迟答复到', 'With good reason: answered by')),
    text: field.said('告知内容', 'What is told'),
  }),
  output: stood,
  refusals: [...lost, refusals.notFrequent],
  clauses: ['3.5.1'],
})

export const reply = action({
  name: 'disclosure.reply',
  title: words('答复申请', 'Reply'),
  may: permissions.answer.name,
  input: f.object({
    ...request,
    kind: field.replyKind,
    content: f.optional(field.said('提供的信息或者更正结果', 'The information')),
    withheld: f.optional(field.said('不予公开的部分', 'What is withheld')),
    reason: f.optional(field.said('理由', 'Reason')),
    basis: f.optional(f.text('依据的条款', 'Article', { max: 300 })),
    where: f.optional(f.text('获取的方式、途径', 'How to get it', { max: 500 })),
    organ: f.optional(f.text('负责公开的机关和联系方式', 'The organ in charge', { max: 300 })),
    earlier: f.optional(f.text('已答复的受理编号', 'Answered before as', { max: 40 })),
    remedy: f.optional(f.text('救济途径', 'Remedy', { max: 500, hint: '不填的，按答复种类写入法定的救济途径。' })),
    publicInterest: f.optional(f.text('第三方不同意仍予公开的理由', 'Public interest', { max: 500 })),
    fee: f.optional(f.object({ amount: f.amount('信息处理费', 'Fee'), basis: f.text('收费依据', 'Basis', { max: 200 }) })),
    makePublic: f.optional(f.flag('纳入主动公开', 'Make the reply public')),
    isPersonal: f.optional(f.flag('含个人信息', 'It holds personal data')),
  }),
  output: stood,
  refusals: [...lost, refusals.replyLacks, refusals.replyBars, refusals.consultsOpen, refusals.notPublicly, refusals.feeBasis],
  clauses: ['3.5.1'],
  consequence: words('答复送达申请人，办件结束。', 'The applicant gets it; the case ends.'),
})

export const recordDispute = action({
  name: 'disclosure.record-dispute',
  title: words('登记复议诉讼', 'Record a dispute'),
  may: permissions.answer.name,
  input: f.object({
    requestNumber: field.number,
    road: field.disputeRecord.properties.road,
    outcome: field.disputeRecord.properties.outcome,
    decidedOn: f.day('日期', 'On'),
  }),
  output: f.object({ id: f.id('编号', 'Id'), version: f.integer('版本', 'Version') }),
  refusals: [kernelRefusals.notFound],
  clauses: ['3.5.1'],
})
