// What regulations are about, in what form, how far they have come; and the fields they are written in.
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

/** What the policy names in 3.8.3, and what has come beside it since. */
export const subjects = {
  'electronic-seals': words('电子签章', 'Electronic signatures and seals'),
  'open-information': words('政府信息公开', 'Open government information'),
  projects: words('电子政务工程管理', 'E-government projects'),
  security: words('政务网络与信息安全管理', 'Network and information security'),
  data: words('政务数据共享', 'Sharing of government data'),
  informatisation: words('信息化', 'Informatisation'),
}
export type Subject = keyof typeof subjects

export const forms = {
  'local-law': words('地方性法规', 'Local law'),
  rule: words('政府规章', 'Rule of the government'),
  details: words('实施细则', 'Detailed rules'),
  document: words('规范性文件', 'Normative document'),
}
export type Form = keyof typeof forms

export const ranks = {
  law: words('法律', 'Law'),
  regulation: words('行政法规', 'Regulation of the State Council'),
  document: words('国务院规范性文件', 'Document of the State Council'),
}

export const stages = {
  planned: words('已列项', 'Planned'),
  drafting: words('起草中', 'Being drafted'),
  consulting: words('征求意见', 'Open for comment'),
  reviewing: words('合法性审查', 'Legality under review'),
  deliberating: words('待审议', 'Awaiting adoption'),
  published: words('已公布，待备案', 'Published, to be filed'),
  filed: words('已公布并备案', 'Published and filed'),
  ended: words('已废止', 'Repealed'),
  'taken-over': words('国家已立法，不再制定', 'Taken over by national law'),
}
export type Stage = keyof typeof stages

export const regulation = f.id('项目', 'Regulation', { refers: 'legislation.regulation' })
export const law = f.id('国家规定', 'National law', { refers: 'legislation.national-law' })
export const title = f.text('名称', 'Title', { max: 120 })
export const subject = f.choice('事项', 'Subject', subjects)
export const form = f.choice('形式', 'Form', forms)
export const day = f.day('日期', 'Day')
export const documentNumber = f.text('文号', 'Document number', { max: 80 })
export const source = f.text('依据或来源', 'Source', { max: 300 })
export const reason = f.text('说明', 'Reason', { max: 500, widget: 'textarea' })
export const fromDay = f.day('施行日期', 'In force from')
export const orNone = <S extends Parameters<typeof f.orNull>[0]>(field: S) => f.optional(f.orNull(field))
