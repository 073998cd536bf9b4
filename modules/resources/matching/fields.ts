import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { bands } from './rules/weights.ts'

export const pairStates = {
  open: words('待裁定', 'To be decided'),
  proposed: words('待复核', 'To be confirmed'),
  merged: words('已并档', 'Merged'),
  different: words('不是同一主体', 'Two, not one'),
  unclear: words('退来源单位核实', 'With the source organ'),
  separated: words('已撤销并档', 'Merge undone'),
  overtaken: words('随另一对了结', 'Settled with another pair'),
} as const
export type PairState = keyof typeof pairStates

export const verdicts = {
  same: words('同一主体，并档', 'One and the same: merge'),
  different: words('不是同一主体', 'Two, not one'),
  unclear: words('不清楚，退来源单位核实', 'Unclear: back to the source organ'),
  separate: words('撤销并档', 'Undo the merge'),
} as const
export type Verdict = keyof typeof verdicts

export const decisionStates = {
  proposed: words('待复核', 'To be confirmed'),
  confirmed: words('已确认', 'Confirmed'),
  refused: words('未通过复核', 'Refused'),
  withdrawn: words('已撤回', 'Withdrawn'),
} as const
export type DecisionState = keyof typeof decisionStates

export const finders = {
  sweep: words('批量比对', 'Found by a sweep'),
  official: words('工作人员提交', 'Put by an official'),
} as const
export type Finder = keyof typeof finders

export const register = f.text('登记簿', 'Register', { max: 80, pattern: '^[a-z-]+\\.[a-z-]+$', hint: '如 population.person' })
export const pair = f.id('疑似重档', 'Pair')
export const record = f.id('记录', 'Record')
export const reason = f.prose('理由', 'Reason', { max: 1000 })
export const version = f.integer('版本', 'Version', { min: 1 })
export const score = f.integer('分值', 'Score', { min: -1000, max: 1000 })
export const band = f.choice('判断', 'Band', bands)
export const pairState = f.choice('状态', 'State', pairStates)
export const named = f.object({ zh: f.text('中文', 'Chinese'), en: f.text('英文', 'English') })

/** A piece of evidence as it is read: what was compared, how near, how much it counts. */
export const line = f.object({
  comparison: f.text('比对项', 'Comparison', { max: 40 }),
  title: named,
  level: f.text('程度', 'Level', { max: 40 }),
  words: named,
  points: f.integer('计分', 'Points', { min: -1000, max: 1000 }),
  fields: f.list('数据项', 'Fields', f.text('数据项', 'Field', { max: 60 })),
})
export const lines = f.list('证据', 'Evidence', line, { max: 60 })
