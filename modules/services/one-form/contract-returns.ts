// Filling in: what waits for an organ, with what is known already; what it submits; and what all of that saves.
import { action, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { basis, id, line, periodCode, returnStates, title, version, whyEmpty } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const count = (zh: string, en: string) => f.integer(zh, en)
const value = f.text('内容', 'Value', { max: 500, min: 0 })
const reason = f.text('更改原因', 'Why changed', { max: 300, min: 4 })

export const submitReturn = action({
  name: 'one-form.submit-return',
  title: words('报送', 'Submit'),
  may: permissions.fill.name,
  input: f.object({
    id,
    version,
    /** What is asked; and of what the system took over, whatever is changed, with its reason. */
    values: f.list('填报内容', 'Values', f.object({ field: f.text('代码', 'Code', { max: 10 }), value, reason: f.optional(reason) }), {
      max: 200,
    }),
    note: f.optional(f.text('说明', 'Note', { max: 1000 })),
  }),
  output: f.object({ state: f.choice('状态', 'State', returnStates) }),
  refusals: [
    refusals.notYours,
    refusals.wrongValue,
    refusals.changeUnexplained,
    refusals.differenceUnexplained,
    kernelRefusals.changedMeanwhile,
  ],
  clauses: ['3.5.1'],
  consequence: words('报送后不能修改；同一内容不会再要求您填一次。', 'It stands as submitted; the same is not asked again.'),
})

const lineShown = f.object({
  ...line.properties,
  /** What stands there already: of its source, of when and by which definition; or why nothing does. */
  known: f.orNull(value),
  time: f.orNull(f.text('时点', 'As of', { max: 200 })),
  means: f.orNull(f.text('来源口径', 'Definition of the source', { max: 1000 })),
  why: f.orNull(f.choice('空缺原因', 'Why empty', whyEmpty)),
  /** Where what was taken over was changed: what the source said, and why. */
  changed: f.orNull(f.object({ known: value, reason })),
  before: f.orNull(value),
})

export const dueReturns = question({
  name: 'one-form.due',
  title: words('本单位要填的', 'What my organ fills in'),
  may: permissions.fill.name,
  input: f.nothing(),
  output: f.object({
    due: f.list(
      '填报任务',
      'Forms',
      f.object({
        id,
        title,
        organName: f.text('发起单位', 'Asked by'),
        periodCode,
        dueOn: f.orNull(f.day('最后一天', 'Last day')),
        late: f.flag('已逾期', 'Late'),
        asked: count('要填', 'Asked'),
        sourced: count('已取数', 'From a source'),
      }),
    ),
    submitted: count('今年已报送', 'Submitted this year'),
  }),
})

export const oneReturn = question({
  name: 'one-form.one-return',
  title: words('填报', 'Fill in'),
  may: permissions.fill.name,
  input: f.object({ id }),
  output: f.object({
    id,
    version,
    title,
    organName: f.text('发起单位', 'Asked by'),
    ...basis,
    purpose: f.prose('用途', 'Purpose'),
    periodCode,
    dueOn: f.orNull(f.day('最后一天', 'Last day')),
    state: f.choice('状态', 'State', returnStates),
    note: f.orNull(f.text('说明', 'Note')),
    lines: f.list('填报项', 'Fields', lineShown, { max: 200 }),
  }),
})

const filled = {
  returns: count('已报送（份）', 'Submitted'),
  typed: count('人工填写（项）', 'Typed'),
  taken: count('系统代填（项）', 'Taken over'),
  changed: count('代填后更改（项）', 'Changed'),
}

/** What is saved for those below: forms that are not asked, fields that are taken from where they are. */
export const saved = question({
  name: 'one-form.saved',
  title: words('减负账', 'What is saved'),
  may: 'signed-in',
  input: f.object({ organ: f.optional(f.organ('填报单位', 'Filled in by')) }),
  output: f.object({
    asOf: f.day('截至', 'As of'),
    inForce: count('使用中的报表', 'Forms in use'),
    declined: count('未同意的报表', 'Forms declined'),
    stopped: count('已停用的报表', 'Forms stopped'),
    asked: count('要填的字段', 'Fields asked'),
    sourced: count('由系统取数的字段', 'Fields from a source'),
    /** Sourced fields times organs times periods of a year: what the forms in use promise. */
    notFilled: count('一年少填（项次）', 'Entries saved a year'),
    /** What was submitted in the last twelve months, counted from the returns. */
    year: f.object(filled),
    months: f.list('各月', 'By month', f.object({ month: f.text('月份', 'Month', { max: 7 }), ...filled }), { max: 12 }),
    organs: f.list(
      '各单位',
      'By organ',
      f.object({ organ: f.organ('填报单位', 'Filled in by'), organName: f.text('填报单位', 'Filled in by'), ...filled }),
      {
        max: 500,
      },
    ),
  }),
})
