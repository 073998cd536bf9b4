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
export const title = f.text('名称', 'Title', { max: 100, min: 2 })
export const lineTitle = f.text('填报项', 'Field', { max: 60, min: 1 })

/** What a form asks, as it is proposed: a field with a source names it and is not asked. */
export const proposed = f.object({
  title: lineTitle,
  kind: f.choice('类型', 'Kind', lineKinds),
  unit: f.optional(f.text('单位', 'Unit', { max: 20 })),
  source: f.optional(sourceCode),
})

export const source = f.object({
  code: sourceCode,
  title: f.text('来源', 'Source', { max: 300 }),
  organ: f.orNull(f.organ('来源单位', 'Organ')),
})
export type Source = Static<typeof source>

export const line = f.object({
  id: f.text('代码', 'Code', { max: 10, pattern: '^f\\d{1,3}$' }),
  title: lineTitle,
  kind: f.choice('类型', 'Kind', lineKinds),
  unit: f.orNull(f.text('单位', 'Unit', { max: 20 })),
  source: f.orNull(source),
})
export type Line = Static<typeof line>

export const basis = {
  law: f.text('依据的法律法规或者文件', 'Law or document', { max: 100, min: 2 }),
  article: f.text('条款', 'Article', { max: 40, min: 1 }),
}
export const fillers = f.list('填报单位', 'Filled in by', f.organ('单位', 'Organ'), { min: 1, max: 500, unique: true })
export const dueDays = f.integer('期末后几个工作日内报', 'Working days after the period', { min: 1, max: 60, unit: '工作日' })
