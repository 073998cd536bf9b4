// Fields of applications for disclosure (政府信息公开条例 第29条).
import { SPOKEN } from '#kernel/id/spoken.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { replyKinds } from './rules/reply-contents.ts'
import { askedParties, cameBy, stages } from './rules/request-clock.ts'

/** Kinds of applicants, as the annual report counts them. */
export const applicantKinds = {
  person: words('自然人', 'Person'),
  business: words('商业企业', 'Business'),
  research: words('科研机构', 'Research body'),
  charity: words('社会公益组织', 'Charity'),
  'law-firm': words('法律服务机构', 'Law firm'),
  body: words('除上列外的法人或者组织', 'Another body'),
} as const

export const certificateKinds = {
  '111': words('居民身份证', 'Identity card'),
  '414': words('护照', 'Passport'),
  uscc: words('统一社会信用代码', 'Unified social credit code'),
} as const

export const forms = { paper: words('纸质', 'Paper'), electronic: words('电子文本', 'Electronic') } as const
export const ways = {
  post: words('邮寄', 'By post'),
  mail: words('电子邮件', 'By e-mail'),
  online: words('网上获取', 'Online'),
  collect: words('自行领取、当场查阅', 'Collected or read in person'),
} as const

export const requestKinds = {
  information: words('获取政府信息', 'To be given information'),
  correction: words('更正与自己有关的政府信息', 'To have a record of oneself corrected'),
} as const

export const roads = { reconsideration: words('行政复议', 'Reconsideration'), litigation: words('行政诉讼', 'Litigation') } as const
export const outcomes = {
  upheld: words('结果维持', 'Upheld'),
  corrected: words('结果纠正', 'Corrected'),
  other: words('其他结果', 'Otherwise'),
  pending: words('尚未审结', 'Pending'),
} as const

export const requestId = f.id('申请', 'Application')
export const number = f.text('受理编号', 'Number', { max: 40, pattern: `^[A-Z]{4}-\\d{4}-${SPOKEN}$` })
export const contact = f.text('手机号或者邮箱', 'Telephone or e-mail', {
  max: 100,
  mask: 'middle',
  pattern: '^(\\+?[0-9 -]{5,20}|[^@\\s]{1,60}@[^@\\s]{1,38})$',
})
export const organ = f.organ('向哪个单位申请', 'To which organ')
export const party = f.text('名称', 'Name', { max: 100 })
export const who = f.choice('对象', 'Who', askedParties)
export const stage = f.choice('办理状态', 'Stage', stages)
export const replyKind = f.choice('答复种类', 'Kind of reply', replyKinds)
export const came = f.choice('提交方式', 'How it came', cameBy)
export const said = (zh: string, en: string) => f.prose(zh, en, { max: 4000 })

export const asked = {
  organ,
  kind: f.choice('申请事项', 'What for', requestKinds),
  applicantKind: f.choice('申请人类型', 'Applicant', applicantKinds),
  applicant: f.text('姓名或者名称', 'Name', { max: 100 }),
  certificateKind: f.choice('身份证明', 'Proof of identity', certificateKinds),
  certificate: f.text('证件号码', 'Its number', { max: 40, mask: 'middle', pattern: '^[0-9A-Za-z()-]{4,40}$' }),
  contact,
  address: f.optional(f.text('通信地址', 'Address', { max: 200, mask: 'all' })),
  wanted: f.prose('所需信息的名称', 'What is wanted', { max: 1000, hint: '写名称；知道文号的写文号。' }),
  feature: f.optional(f.prose('便于查找的其他特征', 'What else helps to find it', { max: 1000 })),
  form: f.choice('提供形式', 'Form', forms),
  way: f.choice('获取方式', 'Way', ways),
  purpose: f.optional(f.text('用途', 'Purpose', { max: 300, hint: '可以不填。' })),
}

export const requestRecord = f.object({
  number,
  ...asked,
  address: f.maybe(asked.address),
  feature: f.maybe(f.prose('便于查找的其他特征', 'What else helps to find it', { max: 1000 })),
  purpose: f.maybe(f.text('用途', 'Purpose', { max: 300 })),
  holder: f.maybe(f.text('账号', 'Account', { max: 80, mask: 'all' })),
  cameBy: came,
  state: stage,
  receivedOn: f.maybe(f.day('收到日期', 'Received on')),
  dueOn: f.maybe(f.day('答复期限', 'Answer due')),
  answeredOn: f.maybe(f.day('答复日期', 'Answered on')),
  replyKind: f.maybe(replyKind),
  publicReply: f.flag('答复公开', 'Reply made public'),
})

export const disputeRecord = f.object({
  organ: f.organ('单位', 'Organ'),
  requestNumber: f.text('受理编号', 'Number of the application', { max: 40 }),
  road: f.choice('途径', 'Road', roads),
  outcome: f.choice('结果', 'Outcome', outcomes),
  decidedOn: f.day('日期', 'On'),
})
