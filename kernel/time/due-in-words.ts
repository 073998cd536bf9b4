// A last day as a person reads it, also while nobody can count it.
import { type Language, words } from '../text/text.ts'
import { dayInWords } from './day.ts'

export const dueUnknown = words('期限在放假安排公布后算出', 'the last day is known once the holidays are announced')

/** `said` puts the day into its sentence; an unknown one is a sentence of its own. */
export const dueInWords = (due: string | null, language: Language, said: (day: string) => string = (day) => day): string =>
  due === null ? dueUnknown[language] : said(dayInWords(due, language))
