// The door of legislation: which rules the policy asks for, how far each has come, and what national law came instead.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { day, documentNumber, form, fromDay, law, ranks, reason, regulation, source, subject, title } from './contract/fields.ts'
import { refusals } from './refusals.ts'

export { type Form, forms, ranks, type Stage, stages, type Subject } from './contract/fields.ts'
export * from './contract/registers.ts'
export { refusals }

export const permissions = {
  draft: permission('legislation.draft', words('列项和起草规章', 'Plan and draft regulations')),
  record: permission(
    'legislation.record',
    words('合法性审查，登记审议、公布和备案', 'Review legality; record adoption, publication and filing'),
  ),
  read: permission('legislation.read', words('查看立法情况', 'Read how legislation stands')),
}

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
  consequence: words('列入立法项目，由本单位牵头起草。', 'It stands on the list, and your organ drafts it.'),
})
export const startDrafting = action({
  name: 'legislation.start-drafting',
  title: words('开始起草', 'Start drafting'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ regulation }),
  output: f.nothing(),
  refusals: stepped,
  consequence: words('进入起草。', 'Drafting begins.'),
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
  consequence: words('送政府法制机构审查，审查期间不能修改。', 'Goes to legal affairs; it is not changed meanwhile.'),
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
  consequence: words(
    '合法的报请审议；退回的由起草单位修改后重新征求意见。',
    'Lawful, it awaits adoption; returned, it is drafted anew and opened for comment again.',
  ),
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
  consequence: words('备案期限随即停止。', 'The time for filing stops.'),
})
export const endRegulation = action({
  name: 'legislation.end-regulation',
  title: words('登记废止', 'Record the repeal'),
  may: permissions.record.name,
  clauses,
  input: f.object({ regulation, endedOn: f.day('废止日期', 'Repealed from'), reason }),
  output: f.nothing(),
  refusals: [refusals.endsBeforeItBegins, ...stepped],
  consequence: words('从该日起不再列为有效。', 'From that day it is no longer listed as in force.'),
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
  consequence: words('从施行日起列为有效；失效日起不再列出。', 'Listed as in force from its day, and no longer from the day it ends.'),
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
