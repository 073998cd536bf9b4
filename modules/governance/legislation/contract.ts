// The door of legislation: which rules the policy asks for, how far each has come, and what national law came instead.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  draft: permission('legislation.draft', words('列项和起草规章', 'Plan and draft regulations')),
  record: permission(
    'legislation.record',
    words('合法性审查，登记审议、公布和备案', 'Review legality; record adoption, publication and filing'),
  ),
  read: permission('legislation.read', words('查看立法情况', 'Read how legislation stands')),
}

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

const regulation = f.id('项目', 'Regulation', { refers: 'legislation.regulation' })
const law = f.id('国家规定', 'National law', { refers: 'legislation.national-law' })
const title = f.text('名称', 'Title', { max: 120 })
const subject = f.choice('事项', 'Subject', subjects)
const form = f.choice('形式', 'Form', forms)
const day = f.day('日期', 'Day')
const documentNumber = f.text('文号', 'Document number', { max: 80 })
const source = f.text('依据或来源', 'Source', { max: 300 })
const reason = f.text('说明', 'Reason', { max: 500, widget: 'textarea' })
const fromDay = f.day('施行日期', 'In force from')
const orNone = <S extends Parameters<typeof f.orNull>[0]>(field: S) => f.optional(f.orNull(field))

export const regulationRegister = register({
  name: 'legislation.regulation',
  title: words('电子政务立法项目', 'Regulations to be made'),
  record: f.object({
    title,
    subject,
    form,
    organ: f.organ('牵头单位', 'Lead'),
    stage: f.choice('进展', 'Stage', stages),
    plannedOn: f.day('列项日期', 'Planned on'),
    commentsFrom: orNone(f.day('征求意见起', 'Comments from')),
    commentsUntil: orNone(f.day('征求意见止', 'Comments until')),
    publishedOn: orNone(f.day('公布日期', 'Published on')),
    fromDay: orNone(fromDay),
    endedOn: orNone(f.day('废止日期', 'Repealed from')),
    documentNumber: orNone(documentNumber),
    takenOverBy: orNone(law),
    source,
  }),
  label: 'title',
  columns: ['title', 'stage', 'subject', 'form', 'fromDay', 'organ'],
  facets: ['subject', 'form', 'stage'],
  searched: ['title', 'documentNumber'],
  may: 'legislation.read',
  adds: 'legislation.plan-regulation',
})

export const lawRegister = register({
  name: 'legislation.national-law',
  title: words('国家有关规定', 'National law on the subjects'),
  record: f.object({
    title,
    subject,
    rank: f.choice('层级', 'Rank', ranks),
    documentNumber: orNone(documentNumber),
    fromDay,
    endedOn: orNone(f.day('失效日期', 'No longer from')),
    source,
  }),
  label: 'title',
  columns: ['title', 'subject', 'rank', 'documentNumber', 'fromDay', 'endedOn'],
  facets: ['subject', 'rank'],
  searched: ['title', 'documentNumber'],
  may: 'legislation.read',
  adds: 'legislation.record-law',
})

const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const
const clauses = ['3.8.3']

export const planRegulation = action({
  name: 'legislation.plan-regulation',
  title: words('列入立法项目', 'Plan a regulation'),
  may: permissions.draft.name,
  clauses: ['3.8.1', '3.8.3'],
  input: f.object({
    title,
    subject,
    form,
    source,
    plannedOn: f.optional(f.day('列项日期', 'Planned on', { hint: '补录以前的项目时填写，不填为今天' })),
  }),
  output: f.object({ id: regulation }),
  refusals: [refusals.plannedAlready, refusals.plannedInFuture],
})
export const startDrafting = action({
  name: 'legislation.start-drafting',
  title: words('开始起草', 'Start drafting'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ regulation }),
  output: f.nothing(),
  refusals: stepped,
})
export const openConsultation = action({
  name: 'legislation.open-consultation',
  title: words('公开征求意见', 'Open for comment'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ regulation, until: f.day('征求意见截止', 'Comments until') }),
  output: f.nothing(),
  refusals: [refusals.consultationTooShort, ...stepped],
  consequence: words('从今天起公开征求意见，不少于三十日。', 'Open for comment from today, for thirty days at least.'),
})
export const submitForLegality = action({
  name: 'legislation.submit-for-legality',
  title: words('送合法性审查', 'Submit for legal review'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ regulation }),
  output: f.nothing(),
  refusals: [refusals.consultationOpen, ...stepped],
})
export const reviewLegality = action({
  name: 'legislation.review-legality',
  title: words('出具合法性审查意见', 'Give the legal opinion'),
  may: permissions.record.name,
  clauses,
  input: f.object({
    regulation,
    verdict: f.choice('结论', 'Verdict', { lawful: words('合法', 'Lawful'), return: words('退回修改', 'Return') }),
    opinion: reason,
  }),
  output: f.nothing(),
  refusals: stepped,
})
export const publishRegulation = action({
  name: 'legislation.publish-regulation',
  title: words('登记公布', 'Record the publication'),
  may: permissions.record.name,
  clauses,
  input: f.object({ regulation, documentNumber, fromDay, atOnceBecause: f.optional(reason) }),
  output: f.nothing(),
  refusals: [refusals.inForceTooSoon, ...stepped],
  consequence: words(
    '审议通过并公布；三十日内报国务院备案。',
    'Adopted and published; to be filed with the State Council within thirty days.',
  ),
})
export const fileRegulation = action({
  name: 'legislation.file-regulation',
  title: words('登记备案', 'Record the filing'),
  may: permissions.record.name,
  clauses,
  input: f.object({ regulation }),
  output: f.nothing(),
  refusals: stepped,
})
export const endRegulation = action({
  name: 'legislation.end-regulation',
  title: words('登记废止', 'Record the repeal'),
  may: permissions.record.name,
  clauses,
  input: f.object({ regulation, endedOn: f.day('废止日期', 'Repealed from'), reason }),
  output: f.nothing(),
  refusals: [refusals.endsBeforeItBegins, ...stepped],
})
export const takeOver = action({
  name: 'legislation.take-over',
  title: words('国家已立法，终止项目', 'Close: national law has come'),
  may: permissions.record.name,
  clauses,
  input: f.object({ regulation, law, reason }),
  output: f.nothing(),
  refusals: [refusals.otherSubject, refusals.lawNotInForce, ...stepped],
  consequence: words('项目终止，注明由哪部国家规定代替。', 'The project is closed and names the law that came instead.'),
})
export const recordLaw = action({
  name: 'legislation.record-law',
  title: words('登记国家规定', 'Record national law'),
  may: permissions.record.name,
  clauses: ['3.8.1'],
  input: f.object({
    title,
    subject,
    rank: f.choice('层级', 'Rank', ranks),
    documentNumber: f.optional(documentNumber),
    fromDay,
    endedOn: f.optional(f.day('失效日期', 'No longer from')),
    source,
  }),
  output: f.object({ id: law }),
  refusals: [refusals.endsBeforeItBegins],
})

export const inForce = question({
  name: 'legislation.in-force',
  title: words('某日有效的规定', 'What is in force on a day'),
  may: 'anyone',
  public: true,
  input: f.object({ day: f.optional(day), subject: f.optional(subject) }),
  output: f.object({
    day,
    rules: f.list(
      '规定',
      'Rules',
      f.object({
        title,
        subject,
        of: f.choice('制定', 'Made by', { nation: words('国家', 'The nation'), province: words('本省', 'The province') }),
        kind: f.text('形式', 'Form'),
        documentNumber: f.orNull(documentNumber),
        fromDay,
        endedOn: f.orNull(f.day('失效日期', 'No longer from')),
        source,
      }),
      { max: 2000 },
    ),
  }),
})
