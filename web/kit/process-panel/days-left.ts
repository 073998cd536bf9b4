import type { WordKey } from '../dictionary/dictionary.ts'

/** The words for the days left of a running clock. */
export function leftWords(daysLeft: number, unit: 'working' | 'natural'): { key: WordKey; n: number } {
  if (daysLeft === 0) return { key: 'process.dueToday', n: 0 }
  if (daysLeft < 0) return { key: unit === 'working' ? 'process.overdueWorking' : 'process.overdueNatural', n: -daysLeft }
  return { key: unit === 'working' ? 'process.leftWorking' : 'process.leftNatural', n: daysLeft }
}
