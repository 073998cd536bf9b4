import { addDays, addMonths, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Severity } from '../contract/fields.ts'

/** Months between two assessments, by grade; a grade that is not named has no interval in the law. */
const intervals = dated<Readonly<Record<number, number>>>({
  from: '2007-06-22',
  value: { 3: 12, 4: 6, 5: 6 },
  law: '信息安全等级保护管理办法（公通字〔2007〕43号）',
  remark: 'the text was not read; grade five, which has needs of its own, is held to the interval of grade four',
})

/** The last day for the next assessment: counted from the last one, before the first from the filing. */
export function nextAssessment(grade: number, filedOn: Day, lastOn: Day | null, day: Day): Day | null {
  const months = intervals.find(day)?.value[grade]
  if (months === undefined) return null
  return addMonths(lastOn !== null && lastOn > filedOn ? lastOn : filedOn, months)
}

/** How long a finding may stay open at most, in days. No text gives a number: a setting of the province. */
const longestMending = dated<Readonly<Record<Severity, number>>>({
  from: '2004-06-09',
  value: { high: 90, medium: 180, low: 365 },
  law: 'clause 3.6.7',
  remark: 'the days are unconfirmed; set by the province',
})
export const mendingDays = (severity: Severity, day: Day): number => longestMending.on(day).value[severity]
export const lastMendingDay = (severity: Severity, assessedOn: Day, day: Day): Day => addDays(assessedOn, mendingDays(severity, day))
