// How long each kind may take: to say whether it is received, to answer, and how much longer once. A report, complaint or suggestion
// goes by the regulation on petitions; a report of goods by market regulation's own measures; a question by what the hotline promises.
import { type Calendar, addWorkingDays, workingDaysOver } from '#kernel/time/working-days.ts'
import { addDays, type Day, daysBetween } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Kind } from '../fields.ts'

export type Terms = { readonly accept: number; readonly answer: number; readonly longer: number; readonly unit: 'working' | 'natural' }

const PETITIONS: Terms = { accept: 15, answer: 60, longer: 30, unit: 'natural' }
const petitions = [
  { from: '2004-06-09', value: PETITIONS, law: '信访条例（2005）第22条、第33条', remark: 'unconfirmed before 2005-05-01' },
  { from: '2022-05-01', value: PETITIONS, law: '信访工作条例 第23条、第34条', remark: 'unconfirmed: the articles' },
] as const
const asPetition = dated<Terms>(...petitions)

/** Seven working days to say whether it is received, fifteen to decide whether to look into it. */
const asGoods = dated<Terms>(petitions[0], {
  from: '2020-01-01',
  value: { accept: 7, answer: 15, longer: 15, unit: 'working' },
  law: '市场监督管理投诉举报处理暂行办法 第14条、第31条；市场监督管理行政处罚程序规定 第18条',
  remark: 'unconfirmed: the articles, and the counting of the longer term',
})

/** No text gives a figure for questions; the promise is the province's own, under the order to answer within a limited time. */
const asQuestion = dated<Terms>(petitions[0], {
  from: '2020-12-28',
  value: { accept: 1, answer: 5, longer: 5, unit: 'working' },
  law: '国办发〔2020〕53号：限时办理',
  remark: 'unconfirmed: the figures',
})

const termsOf = {
  'fake-goods': asGoods,
  publications: asPetition,
  consultation: asQuestion,
  complaint: asPetition,
  suggestion: asPetition,
} as const satisfies Record<Kind, typeof asPetition>

export const termsOn = (kind: Kind, day: Day) => termsOf[kind].on(day)

/** The last day of a term that begins on `from`; null while nobody can count it. */
export const lastDay = (calendar: Calendar, { unit }: Terms, from: Day, days: number): Day | null =>
  unit === 'working' ? addWorkingDays(calendar, from, days) : addDays(from, days)

/** 超期天数, in the term's own days. */
export const daysOver = (calendar: Calendar, { unit }: Terms, due: Day | null, on: Day): number =>
  due === null || on <= due ? 0 : unit === 'working' ? workingDaysOver(calendar, due, on) : daysBetween(due, on)
