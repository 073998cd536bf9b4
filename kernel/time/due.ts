// The last day of something: nothing runs, or it is known, or it ends in a year whose holidays are not announced yet (decision 0056).
import { type Day, dayInWords } from './day.ts'

export type Due = Day | 'unknown' | null

export const dueUnknown = { zh: '期限在放假安排公布后算出', en: 'the last day is known once the holidays are announced' } as const

/** `said` puts the day into its sentence; an unknown one is a sentence of its own. */
export const dueInWords = (due: string | null, language: 'zh' | 'en', said: (day: string) => string = (day) => day): string =>
  due === null ? dueUnknown[language] : said(dayInWords(due, language))
