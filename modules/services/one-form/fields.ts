// The words and fields of forms that organs ask of one another.
import * as f from '#kernel/module/field.ts'
import type { Static } from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'

export const formStates = {
  submitted: words('待审核', 'To be approved'),
  'in-force': words('使用中', 'In use'),
  declined: words('未同意', 'Declined'),
  stopped: words('已停用', 'Stopped'),
} as const
export type FormState = keyof typeof formStates

export const returnStates = { due: words('待填报', 'To be filled in'), submitted: words('已报送', 'Submitted') } as const
export type ReturnState = keyof typeof returnStates

export const periods = {
  once: words('一次性', 'Once'),
  month: words('每月', 'Monthly'),
  quarter: words('每季', 'Quarterly'),
  year: words('每年', 'Yearly'),
} as const
export type Period = keyof typeof periods

export const lineKinds = { number: words('数字', 'Number'), text: words('文字', 'Text'), day: words('日期', 'Day') } as const

export const id = f.id('编号', 'Id')
export const version = f.integer('所见版本', 'Version seen', { min: 1 })
export const sourceCode = f.text('来源代码', 'Source', {
  max: 160,
  pattern: '^(register|resource|form)/[A-Za-z0-9._/-]{1,150}$',
  hint: '比对后给出，例如 register/population.person/employer',
})
export const periodCode = f.text('期次', 'Period', { max: 10 })
export const title = f.text('名称', 'Title', { max: 100, min: 2 })
export const lineTitle = f.text('填报项', 'Field', { max: 60, min: 1 })

const unit = f.text('单位', 'Unit', { max: 20 })
const scope = f.text('口径', 'Definition', { max: 300, hint: '算哪些、不算哪些、截至哪一天' })
const differs = f.text('与来源的不同', 'How it differs', { max: 300, min: 4, hint: '来源的口径或者时点不合用的，写明不同在哪里' })

/** What a form asks, as it is proposed: a field with a source names it and is not asked. */
export const proposed = f.object({
  title: lineTitle,
  kind: f.choice('类型', 'Kind', lineKinds),
  unit: f.optional(unit),
  scope: f.optional(scope),
  source: f.optional(sourceCode),
  differs: f.optional(differs),
})

export const source = f.object({
  code: sourceCode,
  title: f.text('来源', 'Source', { max: 300 }),
  organ: f.orNull(f.organ('来源单位', 'Organ')),
  unit: f.maybe(f.text('单位', 'Unit', { max: 40 })),
  scope: f.maybe(f.text('口径', 'Definition', { max: 1000 })),
  /** Whether the system takes a value from there for whoever fills in. */
  gives: f.maybe(f.flag('系统取数', 'Gives values')),
})
export type Source = Static<typeof source>

/** Why nothing stands where a source is named. Nothing is ever made up. */
export const whyEmpty = {
  'by-record': words('来源是逐人逐户的登记，没有汇总数，不取也不用填', 'The source is a record of each person or firm: nothing is summed'),
  'no-service': words('来源没有开通可以取数的服务，不取也不用填', 'The source has no service that answers'),
  'not-published': words('来源还没有公布这一期的数', 'The source has not published this period'),
  'not-here': words('来源没有本地区的数', 'The source has no figure of your area'),
  'too-few': words('本地区这一项不足公布的下限或者为零，按规定不公布', 'Too few to be published here, or none'),
  'not-fitting': words('来源填的不是这一类内容，没有取', 'What the source says is of another kind'),
  'not-answered': words('本单位还没有报过那张表', 'Your organ has not submitted that form yet'),
} as const
export type WhyEmpty = keyof typeof whyEmpty

export const line = f.object({
  id: f.text('代码', 'Code', { max: 10, pattern: '^f\\d{1,3}$' }),
  title: lineTitle,
  kind: f.choice('类型', 'Kind', lineKinds),
  unit: f.orNull(f.text('单位', 'Unit', { max: 40 })),
  scope: f.maybe(scope),
  source: f.orNull(source),
  differs: f.maybe(differs),
})
export type Line = Static<typeof line>

/** The same as the register shows it: where from in words. */
export const lineInRegister = f.object({
  title: lineTitle,
  kind: f.choice('类型', 'Kind', lineKinds),
  unit: f.orNull(f.text('单位', 'Unit', { max: 40 })),
  scope: f.maybe(scope),
  source: f.orNull(f.object({ title: f.text('来源', 'Source', { max: 300 }) }, { zh: '来源', en: 'Source' })),
  differs: f.maybe(differs),
})

/** One value of a return as it was submitted. */
export const answered = f.object({
  field: f.text('代码', 'Code', { max: 10 }),
  title: lineTitle,
  value: f.orNull(f.text('内容', 'Value', { max: 500, min: 0 })),
  unit: f.orNull(f.text('单位', 'Unit', { max: 40 })),
  from: f.orNull(f.text('来源', 'Source', { max: 300 })),
  time: f.orNull(f.text('时点', 'As of', { max: 200 })),
  why: f.orNull(f.choice('空缺原因', 'Why empty', whyEmpty)),
  known: f.orNull(f.text('来源原值', 'What the source said', { max: 500 })),
  reason: f.orNull(f.text('更改原因', 'Why changed', { max: 300 })),
})
export type Answered = Static<typeof answered>

export const basis = {
  law: f.text('依据的法律法规或者文件', 'Law or document', { max: 100, min: 2 }),
  article: f.text('条款', 'Article', { max: 40, min: 1 }),
}
export const fillers = f.list('填报单位', 'Filled in by', f.organ('单位', 'Organ'), { min: 1, max: 500, unique: true })
export const dueDays = f.integer('期末后几个工作日内报', 'Working days after the period', { min: 1, max: 60, unit: '工作日' })
