// What a room that takes applications must know of a matter or a life event, with these answers and what is typed so far: only
// what is asked of this applicant, and by whom each part is handled. No code of a matter leaves its room.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Static } from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { errandKinds, matterKinds, servedKinds, supplies, topics } from './codes.ts'

export const fieldKinds = {
  text: words('文本', 'Text'),
  'long-text': words('长文本', 'Long text'),
  day: words('日期', 'Day'),
  choice: words('选项', 'Choice'),
  number: words('数量', 'Number'),
  money: words('金额', 'Money'),
  village: words('村（居）代码', 'Village'),
  'identity-number': words('身份号码', 'Identity number'),
  'credit-code': words('统一社会信用代码', 'Credit code'),
  telephone: words('电话', 'Telephone'),
}

/** What a text must read as, beyond its kind, because a register is given it. */
export const fieldShapes = {
  shareholders: words('每行一位股东：姓名或者名称、证件号码、认缴出资额', 'A shareholder a line: name, number, capital'),
  people: words('每行一位：姓名、身份号码', 'A person a line: name, identity number'),
  whole: words('整数', 'A whole number'),
}

const id = f.text('代码', 'Code', { max: 60, pattern: '^[A-Za-z0-9-]{1,60}$' })
const said = f.object({ zh: f.text('中文', 'Chinese', { max: 500, min: 0 }), en: f.text('英文', 'English', { max: 500, min: 0 }) })
const basis = f.object({ law: f.text('法律法规', 'Law'), article: f.text('条款', 'Article'), remark: f.orNull(f.text('说明', 'Remark')) })

const field = f.object({
  id,
  title: said,
  hint: f.orNull(said),
  kind: f.choice('形式', 'Kind', fieldKinds),
  shape: f.orNull(f.choice('写法', 'Shape', fieldShapes)),
  options: f.list('选项', 'Options', f.object({ value: f.text('值', 'Value'), label: said }), { max: 100 }),
  codes: f.orNull(f.text('代码表', 'Code table')),
  max: f.integer('最多字数', 'Characters at most'),
  optional: f.flag('选填', 'Optional'),
  held: f.orNull(
    f.object({
      register: f.text('登记簿', 'Register'),
      field: f.text('数据项', 'Field'),
      of: f.choice('谁的', 'Whose', { self: words('本人', 'Own'), spouse: words('配偶', 'Spouse'), firm: words('单位', 'Firm') }),
    }),
  ),
})

const material = f.object({
  id,
  title: said,
  issuer: f.text('出具单位', 'Issued by'),
  supply: f.choice('提供方式', 'How', supplies),
  why: f.orNull(said),
  register: f.orNull(f.text('登记簿', 'Register')),
  fields: f.list('数据项', 'Fields', f.text('数据项', 'Field'), { max: 60 }),
  certificate: f.orNull(f.text('证照类型', 'Kind of certificate')),
})

const part = f.object({
  matter: id,
  title: said,
  /** Parts of one step go side by side; a step begins when the one before it is granted. */
  step: f.integer('步骤', 'Step', { min: 1 }),
  organ: f.organ('办理单位', 'Organ'),
  kind: f.choice('事项类型', 'Kind', matterKinds, { codes: 'GB/T 39046 A.1' }),
  topics: f.list('主题', 'Topics', f.choice('主题', 'Topic', topics)),
  /** Of 行政许可法: its clocks run. */
  licensing: f.flag('行政许可', 'Licence'),
  /** Of the law; null where the law sets none. */
  days: f.orNull(f.integer('法定天数', 'Days', { min: 0 })),
  unit: f.choice('单位', 'Unit', { working: words('工作日', 'Working days'), natural: words('日', 'Days') }),
  /** Working days promised by the organ that serves this place; null where it published none. */
  promise: f.orNull(f.integer('承诺工作日', 'Promised', { min: 0 })),
  basis: f.list('依据', 'Basis', basis),
  termBasis: f.orNull(basis),
  /** It prolongs what was given: by which certificate, and how many working days before its last day it must be asked for. */
  renews: f.orNull(
    f.object({
      material: id,
      latest: f.integer('最迟提前', 'Latest', { min: 0 }),
      earliest: f.orNull(f.integer('最早提前', 'Earliest', { min: 0 })),
      basis,
    }),
  ),
  /** Which of the materials and sections of the form this part needs: its organ sees no others. */
  materials: f.list('材料', 'Materials', id),
  sections: f.list('表单部分', 'Sections', id),
  results: f.list('结果', 'Results', f.object({ title: said, certificate: f.orNull(f.text('证照类型', 'Kind of certificate')) })),
})

export const errandDefinition = question({
  name: 'items.definition',
  title: words('事项定义', 'Definition of an errand'),
  may: 'rooms',
  input: f.object({
    id,
    division: f.text('区划', 'Division', { max: 6, pattern: '^43\\d{4}$', codes: 'GB/T 2260' }),
    /** `question:value`, as the guide takes them. */
    answers: f.list('回答', 'Answers', f.text('回答', 'Answer', { max: 80 }), { max: 40 }),
    typed: f.texts('已填内容', 'Typed so far'),
  }),
  output: f.object({
    id,
    kind: f.choice('类别', 'Kind', errandKinds),
    title: said,
    /** SM3 of the whole definition: what an application keeps as the version it was made under. */
    version: f.text('版本', 'Version', { max: 64 }),
    /** Answers that count, with those of the life event itself. */
    answers: f.json('回答', 'Answers'),
    /** For whom: whoever one of its matters serves. */
    serves: f.list('服务对象', 'For', f.choice('服务对象', 'For', servedKinds, { codes: 'GB/T 39046 A.4' })),
    /** The next question still open, or why it cannot be had: an application then cannot begin. */
    open: f.orNull(id),
    barred: f.orNull(f.object({ why: said, instead: said, basis })),
    sections: f.list('表单', 'Form', f.object({ id, title: said, fields: f.list('填写项', 'Fields', field, { max: 100 }) }), { max: 30 }),
    materials: f.list('材料', 'Materials', material, { max: 60 }),
    parts: f.list('办理环节', 'Parts', part, { max: 20 }),
  }),
})
export type Definition = Static<(typeof errandDefinition)['output']>
