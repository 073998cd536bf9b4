// An application after it was submitted, as its applicant sees it, and what they may do about it.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { errandKinds } from '#modules/services/items/contract.ts'
import { shownUpload } from './contract-drafts.ts'
import { cameBy, errand, id, name, number, reason, said, state, telephone } from './fields.ts'
import { refusals } from './refusals.ts'

const organName = f.text('办理单位', 'Organ')
const term = f.object({
  due: f.orNull(f.day('最后一天', 'Last day')),
  left: f.orNull(f.integer('剩余工作日', 'Working days left')),
})

/** What the applicant may do next with a part. */
export const nextActs = {
  correct: words('补正', 'Correct'),
  withdraw: words('撤回', 'Withdraw'),
  urge: words('催办', 'Urge'),
  'ask-hearing': words('申请听证', 'Ask for a hearing'),
  rate: words('评价', 'Rate'),
} as const

const shownPart = f.object({
  id,
  matter: errand,
  title: said,
  step: f.integer('步骤', 'Step'),
  organ: organName,
  state,
  /** What is to be put right: all of it, told once (行政许可法 第32条). */
  corrections: f.list(
    '补正内容',
    'Corrections',
    f.object({ material: f.orNull(name), field: f.orNull(name), text: f.text('内容', 'Text', { max: 500 }) }),
    {
      max: 50,
    },
  ),
  legal: f.orNull(term),
  promised: f.orNull(term),
  notice: f.orNull(term),
  delivery: f.orNull(term),
  /** The last day of the permit that is prolonged: undecided by then, it is prolonged by the law (行政许可法 第50条). */
  endsOn: f.orNull(f.day('原许可有效期至', 'Permit ends on')),
  acceptedOn: f.orNull(f.day('受理日期', 'Accepted on')),
  bySilence: f.flag('逾期视为受理', 'Accepted by silence'),
  steps: f.list(
    '经过',
    'What happened',
    f.object({
      at: f.instant('时间', 'At'),
      title: said,
      by: f.orNull(f.text('单位', 'By')),
      text: f.orNull(f.text('说明', 'Text', { max: 4000 })),
      /** The paper of this act, to be had by `applications.my-letter`. */
      letter: f.orNull(f.object({ seq: f.integer('序号', 'Number', { min: 1 }), title: f.text('文书', 'Paper') })),
    }),
    { max: 200 },
  ),
  results: f.list(
    '结果',
    'Results',
    f.object({
      title: said,
      certificate: f.orNull(f.text('证照标识', 'Certificate', { max: 100 })),
      text: f.orNull(f.text('内容', 'Text', { max: 500 })),
    }),
  ),
  /** Where a no was said: why, on what basis, and where it can be contested (第38条). */
  refusal: f.orNull(
    f.object({
      reason: f.text('理由', 'Reason', { max: 4000 }),
      basis: f.text('依据', 'Basis', { max: 500 }),
      remedy: f.text('救济', 'Remedy', { max: 500 }),
    }),
  ),
  may: f.list('可以', 'May', f.choice('操作', 'Act', nextActs)),
})

export const myApplication = question({
  name: 'applications.my-application',
  title: words('我的办件', 'My application'),
  may: 'citizen',
  input: f.object({ id }),
  output: f.object({
    id,
    number,
    kind: f.choice('类别', 'Kind', errandKinds),
    errand,
    title: said,
    submittedAt: f.instant('提交时间', 'Submitted at'),
    holderName: f.text('申请人', 'Applicant'),
    cameBy: f.choice('来源', 'Came by', cameBy),
    /** Who typed it at a window. */
    assistedBy: f.orNull(f.text('帮代办', 'Assisted by')),
    values: f.list(
      '填写内容',
      'What was said',
      f.object({
        field: name,
        section: said,
        title: said,
        value: f.text('内容', 'Value', { max: 4000, min: 0 }),
        kind: f.text('类型', 'Kind', { max: 40 }),
        /** As it was given, and among what it was chosen: for whoever is asked to put it right. */
        given: f.text('原值', 'As given', { max: 4000, min: 0 }),
        options: f.list('选项', 'Options', f.object({ value: f.text('值', 'Value'), label: said }), { max: 100 }),
      }),
      { max: 300 },
    ),
    uploads: f.list('上传材料', 'Uploads', f.object({ ...shownUpload.properties, material: said }), { max: 200 }),
    /** Registers that did not answer at the time: what was typed is checked when they do. */
    unchecked: f.list('待核验', 'To be checked', said),
    parts: f.list('办理环节', 'Parts', shownPart, { max: 20 }),
  }),
})

const caseLine = f.object({
  id,
  number: f.orNull(number),
  title: said,
  /** `draft` or the state of the part that needs attention first. */
  state: f.text('状态', 'State'),
  stateTitle: said,
  needsMe: f.flag('需要我', 'Needs me'),
  due: f.orNull(f.day('最后一天', 'Last day')),
  at: f.instant('最近变化', 'Changed at'),
})

export const myApplications = question({
  name: 'applications.my-applications',
  title: words('我的办件列表', 'My applications'),
  may: 'citizen',
  input: f.nothing(),
  output: f.object({
    drafts: f.list('草稿', 'Drafts', f.object({ ...caseLine.properties, expiresOn: f.day('保留到', 'Kept until') }), { max: 50 }),
    cases: f.list('办件', 'Applications', caseLine, { max: 200 }),
  }),
})

/** Without sign-in: number and telephone together; neither alone says anything, and a wrong pair says no more than none. */
export const track = question({
  name: 'applications.track',
  title: words('查询办件进度', 'Track an application'),
  may: 'anyone',
  public: true,
  mostBytes: 65_536,
  input: f.object({ number: f.text('办件编号', 'Number', { max: 50 }), telephone }),
  output: f.object({
    found: f.orNull(
      f.object({
        number,
        title: said,
        submittedAt: f.instant('提交时间', 'Submitted at'),
        parts: f.list(
          '办理环节',
          'Parts',
          f.object({
            title: said,
            organ: organName,
            state,
            due: f.orNull(f.day('最后一天', 'Last day')),
            left: f.orNull(f.integer('剩余工作日', 'Left')),
            dueOpen: f.flag('放假安排公布后算出期限', 'Due once the holidays are announced'),
          }),
        ),
      }),
    ),
  }),
})

const part = f.object({ part: id })

export const correct = action({
  name: 'applications.correct',
  title: words('提交补正', 'Submit the corrections'),
  may: 'citizen',
  input: f.object({
    part: id,
    values: f.optional(f.texts('改正的内容', 'Values')),
    /** Pages uploaded for this part by `applications.add-correction`. */
    uploads: f.optional(f.list('上传', 'Uploads', id, { max: 50 })),
    note: f.optional(reason('说明', 'Note')),
  }),
  output: f.object({ state }),
  refusals: [refusals.notCorrecting, refusals.correctionsOpen, refusals.notYours, refusals.fieldUnknown],
  clauses: ['3.5.1'],
})

export const withdraw = action({
  name: 'applications.withdraw',
  title: words('撤回申请', 'Withdraw the application'),
  may: 'citizen',
  input: f.object({ ...part.properties, reason: f.optional(reason('原因', 'Reason')) }),
  output: f.object({ state }),
  refusals: [refusals.notYours, refusals.over],
  clauses: ['3.5.1'],
  consequence: words('办理立即停止；需要时可以重新申请。', 'Handling stops at once; you can apply again.'),
})

export const urge = action({
  name: 'applications.urge',
  title: words('催办', 'Urge'),
  may: 'citizen',
  input: part,
  output: f.object({ next: f.orNull(f.day('下次可催办', 'Next possible on')) }),
  refusals: [refusals.notYours, refusals.notLate, refusals.urgedLately, refusals.over],
  clauses: ['3.5.1'],
})

export const askHearing = action({
  name: 'applications.ask-hearing',
  title: words('申请听证', 'Ask for a hearing'),
  may: 'citizen',
  input: part,
  output: f.object({ heldBy: f.orNull(f.day('最迟举行', 'Held by')) }),
  refusals: [refusals.notYours, refusals.noHearing, refusals.hearingLate],
  clauses: ['3.5.1'],
})
