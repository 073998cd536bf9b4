// The door of 一表通: a form that an organ asks of others is registered with its legal basis, asks nothing that has a source, is
// approved by the sharing authority, and comes to those who fill it in with what is known already.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import {
  answered,
  basis,
  dueDays,
  fillers,
  formStates,
  id,
  lineInRegister,
  lineTitle,
  periodCode,
  periods,
  proposed,
  returnStates,
  source,
  title,
} from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

export * from './contract-returns.ts'
export { permissions } from './permissions.ts'
export { refusals } from './refusals.ts'

const opinion = f.prose('意见', 'Opinion', { min: 2, max: 1000 })
const state = f.choice('状态', 'State', formStates)
const period = f.choice('周期', 'Period', periods)
const count = (zh: string, en: string) => f.integer(zh, en)

export const formRegister = register({
  name: 'one-form.form',
  title: words('报表', 'Forms asked of others'),
  record: f.object({
    title,
    number: f.text('编号', 'Number', { max: 30 }),
    organ: f.organ('发起单位', 'Asked by'),
    ...basis,
    purpose: f.prose('用途', 'Purpose', { max: 1000 }),
    period,
    dueDays,
    fillers,
    lines: f.list('填报项', 'Fields', lineInRegister, { max: 200 }),
    asked: count('要填', 'Asked'),
    sourced: count('由系统取数', 'From a source'),
    state,
    filedOn: f.day('登记日期', 'Registered on'),
    inForceFrom: f.maybe(f.day('启用日期', 'In use from')),
  }),
  label: 'title',
  columns: ['title', 'organ', 'period', 'asked', 'sourced', 'state'],
  facets: ['state', 'period', 'organ'],
  searched: ['title', 'number'],
  may: permissions.read.name,
})

export const returnRegister = register({
  name: 'one-form.return',
  title: words('填报任务', 'Forms to fill in'),
  record: f.object({
    form: f.id('报表', 'Form', { refers: 'one-form.form' }),
    title,
    organ: f.organ('填报单位', 'Filled in by'),
    periodCode,
    periodEnded: f.maybe(f.day('期次截止', 'Period ended')),
    state: f.choice('状态', 'State', returnStates),
    dueOn: f.orNull(f.day('最后一天', 'Last day')),
    answers: f.maybe(f.list('填报内容', 'Values', answered, { max: 200 })),
    note: f.maybe(f.text('说明', 'Note', { max: 1000 })),
    submittedOn: f.maybe(f.day('报送日期', 'Submitted on')),
    typed: f.maybe(count('人工填写（项）', 'Typed')),
    taken: f.maybe(count('系统取数（项）', 'Taken over')),
    changed: f.maybe(count('取数后更改（项）', 'Changed')),
  }),
  label: 'title',
  columns: ['title', 'organ', 'periodCode', 'dueOn', 'state'],
  facets: ['state', 'organ'],
  searched: ['title'],
  may: permissions.read.name,
  organField: 'organ',
})

export const registerForm = action({
  name: 'one-form.register-form',
  title: words('登记新报表', 'Register a form'),
  may: permissions.register.name,
  input: f.object({
    title,
    ...basis,
    purpose: f.prose('用途', 'Purpose', { min: 4, max: 1000 }),
    period,
    dueDays,
    fillers,
    fields: f.list('填报项', 'Fields', proposed, { min: 1, max: 200 }),
  }),
  output: f.object({ id, number: f.text('编号', 'Number'), asked: count('要填', 'Asked'), sourced: count('由系统取数', 'From a source') }),
  refusals: [
    refusals.hasSources,
    refusals.nothingLeft,
    refusals.sourceUnknown,
    refusals.twice,
    refusals.noArticle,
    refusals.notBelowPrefecture,
    refusals.fillerUnknown,
  ],
  clauses: ['3.4.6', '3.5.1'],
  consequence: words('由数据共享主管部门审核后才能启用。', 'It is used when the sharing authority has approved it.'),
})

const decided = f.object({ id, opinion })
export const approveForm = action({
  name: 'one-form.approve-form',
  title: words('同意启用', 'Approve the form'),
  may: permissions.approve.name,
  input: decided,
  output: f.object({ state }),
  refusals: [refusals.ownForm],
  clauses: ['3.4.3'],
  consequence: words('各填报单位按期收到填报任务。', 'Those who fill it in get it from now on.'),
})
export const declineForm = action({
  name: 'one-form.decline-form',
  title: words('不同意', 'Decline the form'),
  may: permissions.approve.name,
  input: decided,
  output: f.object({ state }),
  clauses: ['3.4.3'],
})
export const stopForm = action({
  name: 'one-form.stop-form',
  title: words('停用报表', 'Stop the form'),
  may: permissions.register.name,
  input: f.object({ id, opinion }),
  output: f.object({ state }),
  refusals: [kernelRefusals.notFound],
  consequence: words('不再产生新的填报任务；已报送的保留。', 'It is asked no more; what was submitted stays.'),
})

export const compare = question({
  name: 'one-form.compare',
  title: words('比对已有来源', 'Compare with what has a source'),
  may: permissions.register.name,
  mostBytes: 65_536,
  input: f.object({
    titles: f.list('填报项', 'Fields', lineTitle, { min: 1, max: 200 }),
    /** Of each field in its order; empty where it has none, or has it in its name. */
    units: f.optional(f.list('单位', 'Units', f.text('单位', 'Unit', { max: 20, min: 0 }), { max: 200 })),
  }),
  output: f.object({
    of: count('字段', 'Fields'),
    have: count('已有来源', 'With a source'),
    fields: f.list('字段', 'Fields', f.object({ title: lineTitle, sources: f.list('来源', 'Sources', source, { max: 20 }) })),
    /** Forms that ask the same, those that ask most of it first. */
    forms: f.list(
      '相同的报表',
      'Forms that ask the same',
      f.object({
        form: id,
        title,
        organ: f.organ('发起单位', 'Asked by'),
        same: count('相同字段', 'The same fields'),
        of: count('那张表的字段', 'Of its fields'),
      }),
      { max: 10 },
    ),
  }),
})
