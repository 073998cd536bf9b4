// The words of electronic seals: kinds, states, what stands in the book of seals and in the ledger of their use.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** GB/T 33481-2016 and 国发〔1999〕25号 name these (list unconfirmed). */
export const kinds = {
  name: words('法定名称章', 'Seal of the organ’s name'),
  business: words('业务专用章', 'Seal for one business'),
  finance: words('财务专用章', 'Seal of finance'),
  contract: words('合同专用章', 'Seal for contracts'),
  representative: words('法定代表人章', 'Seal of the legal representative'),
}
export type SealKind = keyof typeof kinds

export const sealStates = {
  made: words('已制作，待备案', 'Made, to be filed'),
  filed: words('已备案，未启用', 'Filed, not in use'),
  enabled: words('在用', 'In use'),
  disabled: words('停用', 'Out of use'),
  cancelled: words('已注销', 'Cancelled'),
}
export type SealState = keyof typeof sealStates

export const approvalStates = {
  asked: words('待审批', 'Awaiting approval'),
  approved: words('已批准，待用印', 'Approved, to be sealed'),
  refused: words('不批准', 'Refused'),
  used: words('已用印', 'Sealed'),
}
export type ApprovalState = keyof typeof approvalStates

export const formats = { pdf: words('PDF', 'PDF'), ofd: words('OFD', 'OFD') }
export type Format = keyof typeof formats

/** The largest document that is sealed or checked. */
export const MOST_BYTES = 5 * 2 ** 20
const MOST_BASE64 = Math.ceil(MOST_BYTES / 3) * 4
/** A request around such a document. */
export const MOST_REQUEST = MOST_BASE64 + 64 * 1024

export const seal = f.id('印章', 'Seal', { refers: 'seals.seal' })
export const organ = f.organ('用章单位', 'Organ')
export const kind = f.choice('印章类型', 'Kind', kinds)
export const state = f.choice('状态', 'State', sealStates)
export const format = f.choice('格式', 'Format', formats)
export const name = f.text('印章名称', 'Name on the seal', { max: 60 })
export const esId = f.text('印章编码', 'Code of the seal', { max: 64, pattern: '^[0-9A-Z-]{1,64}$' })
export const title = f.text('文件标题', 'Title of the document', { max: 200 })
export const reason = f.text('理由', 'Reason', { min: 2, max: 500, widget: 'textarea' })
export const copies = f.integer('份数', 'Copies', { min: 1, max: 10_000 })
export const sm3 = f.text('SM3 摘要', 'SM3 digest', { min: 64, max: 64, pattern: '^[0-9a-f]{64}$' })
export const official = f.id('人员', 'Official')
export const person = (zh: string, en: string) => f.text(zh, en, { max: 100 })
export const personName = person('姓名', 'Name')
export const approval = f.id('用印审批', 'Approval', { refers: 'seals.approval' })
export const serial = f.text('证书序列号', 'Serial of the certificate', { max: 40, pattern: '^[0-9a-f]+$' })
export const use = f.id('用印登记', 'Entry of the ledger', { refers: 'seals.use' })

/** A PDF or OFD as base64. */
export const file = f.text('文件', 'Document', {
  min: 4,
  max: MOST_BASE64,
  pattern: '^[A-Za-z0-9+/]+={0,2}$',
  widget: 'file',
  hint: 'PDF 或 OFD，不超过 5 MB（base64）',
})

/** Where the middle of a seal, or the top left of a signature, lies: millimetres from the top left of the page. */
export const place = f.object({
  page: f.integer('页', 'Page', { min: 1, max: 5000 }),
  x: f.number('距左边', 'From the left', { min: 0, max: 2000 }),
  y: f.number('距上边', 'From the top', { min: 0, max: 2000 }),
})
