// A year, a month or a day as SDMX writes it. A stock is counted at its end; what flows is counted over a year or a month.
import { addDays, type Day } from '#kernel/time/day.ts'

export type Period = { readonly period: string; readonly frequency: 'A' | 'M' | 'D'; readonly from: Day; readonly day: Day }

export function periodOf(text: string): Period | undefined {
  const [year, month, date] = text.split('-').map(Number) as [number, number?, number?]
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, date ?? 1)).toISOString().slice(0, 10) as Day
  if (!first.startsWith(text)) return undefined
  if (date !== undefined) return { period: text, frequency: 'D', from: first, day: first }
  const next = new Date(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1)).toISOString().slice(0, 10) as Day
  return { period: text, frequency: month === undefined ? 'A' : 'M', from: first, day: addDays(next, -1) }
}

/** The month and the year that ended last before the day. */
export function lastEnded(today: Day): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
  return [before, String(year - 1)]
}
