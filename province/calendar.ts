// The working-day calendar of 2004–2026 as the State Council announced it.
import type { Calendar } from '#kernel/time/working-days.ts'
import { readChecked } from './data-file.ts'

type Noted = { readonly day: string; readonly note: string }
type Table = {
  readonly years: readonly string[]
  readonly off: readonly Noted[]
  readonly worked: readonly Noted[]
}

/** The days that differ from the plain week, with the holiday that causes it. */
export const readCalendarTable = (): Table =>
  readChecked('calendar.json', (text) => {
    const data = JSON.parse(text) as Table
    return { data, rows: data.off.length + data.worked.length }
  })

export function readCalendar(): Calendar {
  const { years, off, worked } = readCalendarTable()
  const days = (of: readonly Noted[]) => new Set(of.map(({ day }) => day))
  return { years: new Set(years), off: days(off), worked: days(worked) }
}
