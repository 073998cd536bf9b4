// The words of handling: why a clock is stopped, how a result is given, what a check said, which papers the law knows.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** 行政许可法 第45条: what its terms do not count, and nothing else. */
export const excluded = {
  hearing: words('听证', 'Hearing'),
  tender: words('招标', 'Tender'),
  auction: words('拍卖', 'Auction'),
  inspection: words('检验', 'Inspection'),
  testing: words('检测', 'Testing'),
  quarantine: words('检疫', 'Quarantine'),
  appraisal: words('鉴定', 'Appraisal'),
  'expert-review': words('专家评审', 'Expert review'),
} as const

export const notAcceptedGrounds = {
  'not-required': words('依法不需要取得许可', 'No licence is needed by law'),
  'not-competent': words('不属于本机关职权范围', 'Not within the powers of this organ'),
} as const

export const deliveryWays = {
  online: words('网上送达', 'Online'),
  window: words('窗口领取', 'At the window'),
  post: words('邮寄', 'By post'),
} as const

export const checkOutcomes = {
  same: words('一致', 'Agrees'),
  different: words('不一致', 'Differs'),
  none: words('登记簿没有这一项', 'Not in the register'),
  waiting: words('待核验', 'To be checked'),
  barred: words('本单位无权核验', 'No right to check'),
} as const
export type CheckOutcome = keyof typeof checkOutcomes

/** One machine check, with what it rests on. */
export const check = f.object({
  id: f.text('代码', 'Code', { max: 80 }),
  title: f.object({ zh: f.text('核验', 'Check'), en: f.text('英文', 'English') }),
  register: f.orNull(f.text('登记簿', 'Register')),
  outcome: f.choice('结果', 'Outcome', checkOutcomes),
  /** Field by field: the evidence, without a value of the register. */
  evidence: f.list(
    '依据',
    'Evidence',
    f.object({ field: f.text('数据项', 'Field'), outcome: f.choice('结果', 'Outcome', checkOutcomes) }),
    { max: 60 },
  ),
  note: f.orNull(f.text('说明', 'Note', { max: 300 })),
})
export type Check = f.Static<typeof check>

/** The acts by which an organ speaks to an applicant in writing. */
export const letterActs = {
  accept: words('受理通知书', 'Notice of acceptance'),
  'ask-corrections': words('补正告知书', 'Notice of corrections'),
  'not-accept': words('不予受理决定书', 'Decision not to accept'),
  pause: words('特别程序时间告知书', 'Notice of excluded time'),
  extend: words('延长期限告知书', 'Notice of a longer term'),
  'offer-hearing': words('听证告知书', 'Notice of the right to a hearing'),
  'set-hearing': words('听证通知书', 'Notice of the hearing'),
  grant: words('准予决定书', 'Decision to grant'),
  refuse: words('不予许可决定书', 'Decision to refuse'),
  deliver: words('送达回证', 'Proof of delivery'),
} as const
export type LetterAct = keyof typeof letterActs

/** Whatever an official may do next with a part. */
export const officialActs = {
  ...letterActs,
  accept: words('受理', 'Accept'),
  'ask-corrections': words('一次告知补正', 'Ask for corrections'),
  'not-accept': words('不予受理', 'Do not accept'),
  'record-visit': words('记录现场核查', 'Record an on-site check'),
  pause: words('暂停时限', 'Stop the clock'),
  resume: words('恢复时限', 'Go on'),
  extend: words('延长期限', 'Lengthen the term'),
  'offer-hearing': words('告知听证权利', 'Offer a hearing'),
  'set-hearing': words('通知听证', 'Set the hearing'),
  'record-hearing': words('记录听证', 'Record the hearing'),
  grant: words('准予', 'Grant'),
  refuse: words('不予许可', 'Refuse'),
  deliver: words('送达', 'Deliver'),
  'check-again': words('机器核验', 'Check by machine'),
} as const
export type OfficialAct = keyof typeof officialActs
