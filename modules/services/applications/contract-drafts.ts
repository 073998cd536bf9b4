// A draft lives on the server from the first answer and is found again by whoever began it, for thirty days. What a base register
// holds is shown with its source and never asked; while a register does not answer, its fields are asked and checked later.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { errandKinds } from '#modules/services/items/contract.ts'
import { refusals as items } from '#modules/services/items/contract.ts'
import { shownUpload } from './contract-uploads.ts'
import { answers, division, errand, id, materialWays, name, number, said, telephone, version } from './fields.ts'
import { refusals } from './refusals.ts'

export * from './contract-uploads.ts'

export const DRAFT_DAYS = 30

export const startDraft = action({
  name: 'applications.start-draft',
  title: words('开始申请', 'Begin an application'),
  may: 'citizen',
  input: f.object({ errand, division, answers: f.optional(answers) }),
  output: f.object({ id, version }),
  refusals: [
    refusals.barred,
    refusals.questionOpen,
    refusals.tooManyDrafts,
    refusals.outsideAgency,
    refusals.notServed,
    items.answerUnknown,
    kernelRefusals.notFound,
  ],
  clauses: ['3.5.1'],
})

/** `values` by field; text for every kind. A draft keeps also what does not fit yet: `wrong` says where and how to mend it. */
export const saveDraft = action({
  name: 'applications.save-draft',
  title: words('保存草稿', 'Save a draft'),
  may: 'citizen',
  input: f.object({
    id,
    version,
    values: f.texts('填写内容', 'What was typed'),
    telephone: f.optional(telephone),
  }),
  output: f.object({
    version,
    wrong: f.list('要改的', 'To be mended', f.object({ field: name, text: said }), { max: 200 }),
  }),
  refusals: [refusals.draftChanged, refusals.draftGone, refusals.fieldUnknown],
  clauses: ['3.5.1'],
})

export const chooseWay = action({
  name: 'applications.choose-way',
  title: words('选择材料提供方式', 'Choose how a material is given'),
  may: 'citizen',
  input: f.object({
    id,
    version,
    material: name,
    way: f.choice('方式', 'Way', { certificate: materialWays.certificate, promise: materialWays.promise, upload: materialWays.upload }),
    /** The certificate that is called, where several would do. */
    certificate: f.optional(f.text('证照标识', 'Certificate', { max: 100 })),
  }),
  output: f.object({ version }),
  refusals: [refusals.draftChanged, refusals.draftGone, refusals.wayNotOffered, refusals.noCertificate],
  clauses: ['3.5.1'],
})

export const dropDraft = action({
  name: 'applications.drop-draft',
  title: words('删除草稿', 'Drop a draft'),
  may: 'citizen',
  input: f.object({ id }),
  output: f.nothing(),
  refusals: [refusals.draftGone],
  consequence: words('草稿和已上传的材料立即删除，不能恢复。', 'The draft and its pages are deleted at once and cannot be had back.'),
})

export const submit = action({
  name: 'applications.submit',
  title: words('提交申请', 'Submit the application'),
  may: 'citizen',
  input: f.object({
    id,
    version,
    /** The applicant says that it is true (行政许可法 第31条). */
    isTrue: f.flag('承诺属实', 'Promised to be true'),
    /** The registers that may be asked for this application; those of its materials. */
    consents: f.list('同意查询', 'Consents', f.text('登记簿', 'Register', { max: 60 }), { max: 10, unique: true }),
  }),
  output: f.object({ application: id, number }),
  refusals: [
    refusals.draftChanged,
    refusals.draftGone,
    refusals.incomplete,
    refusals.notPromised,
    refusals.consentMissing,
    refusals.duplicate,
    refusals.barred,
    refusals.questionOpen,
    refusals.outsideAgency,
    refusals.notServed,
  ],
  clauses: ['3.5.1'],
  consequence: words(
    '申请送到各办理单位；五个工作日内没有通知您补正，就从今天起算受理。',
    'It goes to the organs at once; if nothing is asked within five working days it counts as accepted from today.',
  ),
})

/** How a field of the form stands. */
export const fieldStates = {
    held: words('已有', 'Held'),
    typed: words('已填写', 'Typed'),
    empty: words('未填写', 'Not yet'),
    away: words('暂时取不到，可先填写', 'The register does not answer: please type'),
  },
  sectionStates = { done: words('已完成', 'Done'), open: words('未开始', 'Not begun'), partly: words('未完成', 'Begun') }

const shownField = f.object({
  id: name,
  title: said,
  hint: f.orNull(said),
  kind: f.text('形式', 'Kind'),
  options: f.list('选项', 'Options', f.object({ value: f.text('值', 'Value'), label: said }), { max: 100 }),
  max: f.integer('最多字数', 'Characters at most'),
  optional: f.flag('选填', 'Optional'),
  value: f.orNull(f.text('内容', 'Value', { max: 4000, min: 0 })),
  state: f.choice('状态', 'State', fieldStates),
  /** `name`, `field` and `of` as the form's `held` says them: what a dispute is about, and whether it is one's own to dispute. */
  source: f.orNull(
    f.object({
      register: said,
      name: f.text('登记簿', 'Register'),
      field: f.text('数据项', 'Field'),
      of: f.choice('谁的', 'Whose', { self: words('本人', 'Own'), spouse: words('配偶', 'Spouse'), firm: words('单位', 'Firm') }),
      organ: f.orNull(f.text('来源单位', 'Organ')),
      asOf: f.day('截至', 'As of'),
    }),
  ),
  wrong: f.orNull(said),
})

const shownMaterial = f.object({
  id: name,
  title: said,
  issuer: f.text('出具单位', 'Issued by'),
  why: f.orNull(said),
  way: f.choice('方式', 'Way', materialWays),
  /** The ways that may be chosen; one for what is shared. */
  ways: f.list('可选', 'Ways', f.choice('方式', 'Way', materialWays)),
  done: f.flag('已齐', 'Done'),
  register: f.orNull(said),
  certificates: f.list(
    '可调用的证照',
    'Certificates to call',
    f.object({ id: f.text('标识', 'Identifier', { max: 100 }), title: said, chosen: f.flag('已选', 'Chosen') }),
    { max: 20 },
  ),
  uploads: f.list('已上传', 'Uploads', shownUpload, { max: 50 }),
})

export const draftQuestion = question({
  name: 'applications.draft',
  title: words('草稿', 'Draft'),
  may: 'citizen',
  input: f.object({ id }),
  output: f.object({
    id,
    version,
    kind: f.choice('类别', 'Kind', errandKinds),
    errand,
    title: said,
    division,
    expiresOn: f.day('保留到', 'Kept until'),
    /** For whom: the applicant's name, or whom they act for. */
    holderName: f.text('申请人', 'Applicant'),
    telephone: f.orNull(f.text('手机号', 'Telephone')),
    sections: f.list(
      '表单',
      'Form',
      f.object({
        id: name,
        title: said,
        state: f.choice('状态', 'State', sectionStates),
        fields: f.list('填写项', 'Fields', shownField, { max: 100 }),
      }),
      { max: 30 },
    ),
    materials: f.list('材料', 'Materials', shownMaterial, { max: 60 }),
    /** The registers that the application asks; each needs a consent. */
    registers: f.list(
      '要查询的登记簿',
      'Registers',
      f.object({ name: f.text('登记簿', 'Register'), title: said, away: f.flag('暂停', 'Away') }),
    ),
    parts: f.list(
      '办理单位',
      'Handled by',
      f.object({
        title: said,
        organ: f.text('单位', 'Organ'),
        step: f.integer('步骤', 'Step'),
        days: f.orNull(f.integer('工作日', 'Working days')),
      }),
    ),
    ready: f.flag('可以提交', 'Ready'),
  }),
})
