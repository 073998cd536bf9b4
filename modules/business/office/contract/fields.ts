// The closed sets of an official document and the fields it is written in.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** 《党政机关公文处理工作条例》第8条. */
export const documentKinds = {
  决议: words('决议', 'Resolution'),
  决定: words('决定', 'Decision'),
  命令: words('命令（令）', 'Order'),
  公报: words('公报', 'Communiqué'),
  公告: words('公告', 'Announcement'),
  通告: words('通告', 'Public notice'),
  意见: words('意见', 'Opinion'),
  通知: words('通知', 'Notice'),
  通报: words('通报', 'Circular'),
  报告: words('报告', 'Report'),
  请示: words('请示', 'Request for instructions'),
  批复: words('批复', 'Reply'),
  议案: words('议案', 'Bill'),
  函: words('函', 'Letter'),
  纪要: words('纪要', 'Minutes'),
}
export type DocumentKind = keyof typeof documentKinds

export const documentStates = {
  drafted: words('拟稿中', 'Being drafted'),
  'in-review': words('待审核', 'Awaiting review'),
  reviewed: words('审核同意，待签发', 'Reviewed, awaiting signature'),
  signed: words('已签发，待复核登记', 'Signed, awaiting its number'),
  registered: words('已编号印制，待用印', 'Numbered and printed, awaiting the seal'),
  sealed: words('已用印，待发送', 'Sealed, to be sent'),
  sent: words('已发送', 'Sent'),
  abandoned: words('不再发文', 'Abandoned'),
}
export type DocumentState = keyof typeof documentStates

export const incomingStates = {
  arrived: words('待签收', 'To be signed for'),
  received: words('已签收，待登记', 'Signed for, to be registered'),
  registered: words('已登记', 'Registered'),
  returned: words('已退文', 'Returned'),
}
export type IncomingState = keyof typeof incomingStates

export const urgencies = { none: words('平件', 'Ordinary'), urgent: words('加急', 'Urgent'), most: words('特急', 'Most urgent') }
export type Urgency = keyof typeof urgencies

/** 保守国家秘密法 第20条. Offered so that whoever writes a classified document is told where it belongs. */
export const secrecies = {
  none: words('不涉密', 'Not classified'),
  secret: words('秘密', 'Secret'),
  confidential: words('机密', 'Confidential'),
  'top-secret': words('绝密', 'Top secret'),
}
export type Secrecy = keyof typeof secrecies

export const verdicts = { agree: words('同意', 'Agree'), return: words('退回', 'Return') }

export const roles = {
  drafter: words('拟稿', 'Drafted'),
  reviewer: words('审核', 'Reviewed'),
  issuer: words('签发', 'Signed'),
  registrar: words('登记编号', 'Numbered'),
  sealer: words('用印', 'Sealed'),
  sender: words('发送', 'Sent'),
}
export type Role = keyof typeof roles

export const formats = { pdf: words('PDF', 'PDF'), ofd: words('OFD', 'OFD') }
export type Format = keyof typeof formats

export const document = f.id('公文', 'Document', { refers: 'office.document' })
export const organ = f.organ('发文机关', 'Issuing organ')
export const kind = f.choice('文种', 'Kind', documentKinds)
export const title = f.text('标题', 'Title', { max: 200 })
export const number = f.text('发文字号', 'Document number', { max: 60 })
export const state = f.choice('状态', 'State', documentStates)
export const opinion = f.text('意见', 'Opinion', { max: 500, widget: 'textarea' })
export const verdict = f.choice('结论', 'Verdict', verdicts)
export const urgency = f.choice('紧急程度', 'Urgency', urgencies)
export const version = f.integer('所见版本', 'Version seen', { min: 1 })
export const reason = f.text('理由', 'Reason', { max: 500, widget: 'textarea' })
export const sm3 = f.text('SM3 摘要', 'SM3 digest', { max: 64 })
export const copies = f.integer('印制份数', 'Copies printed', { min: 1, max: 10_000 })

const attachment = f.object({
  name: f.text('名称', 'Name', { max: 100, hint: '不加书名号，末尾不加标点' }),
  text: f.optional(f.orNull(f.prose('内容', 'Text', { max: 10_000 }))),
})

export const matter = f.text('事由', 'Matter', {
  max: 120,
  hint: '标题为“发文机关＋关于＋事由＋的＋文种”，这里只写事由，如：开展2026年度安全等级自查',
})
const addressees = f.list('主送机关', 'Addressees', f.organ('机关', 'Organ'), { max: 100, unique: true })
const copiedTo = f.list('抄送机关', 'Copied to', f.organ('机关', 'Organ'), { max: 100, unique: true })

/** What is written, beside kind and matter, which make the title. */
export const written = {
  addressees,
  addressedAs: f.optional(
    f.orNull(f.text('主送称谓', 'Addressed as', { max: 300, hint: '印在正文之前，如：省直各单位；不填则印主送机关的名称' })),
  ),
  body: f.prose('正文', 'Text', { max: 20_000, hint: '每段一行；“一、”“（一）”开头的按标题排版' }),
  attachments: f.list('附件', 'Attachments', attachment, { max: 20 }),
  copiedTo,
  urgency,
  contact: f.optional(f.orNull(f.text('联系人和电话', 'Contact', { max: 100, hint: '请示必须注明，如：张三，电话：0731-00000000' }))),
}
