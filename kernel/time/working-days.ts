// Working days (工作日) as the State Council announces them: weekends are off, holidays are off, make-up weekends are
// worked. A year that the table does not hold is an error, not a guess (the notice for a year comes late the year before).
// The day an act happens is not counted: a clock of n working days ends on the n-th working day after it (民法典 第201条).
import { addDays, type Day } from './day.ts'

/** What the calendar table says of days that differ from the plain week. */
export type Calendar = {
  /** Years for which the State Council's notice is in the table. */
  readonly years: ReadonlySet<string>
  readonly off: ReadonlySet<string>
  readonly worked: ReadonlySet<string>
}

export class UnknownYear extends Error {
  readonly year: string
  constructor(year: string) {
    super(`the working-day calendar does not hold the year ${year}: load the State Council's notice first`)
    this.name = 'UnknownYear'
    this.year = year
  }
}

/** What is counted, or undefined while the calendar does not hold a year it runs into: no guess, and the work goes on. */
export function whileKnown<T>(count: () => T): T | undefined {
  try {
    return count()
  } catch (error) {
    if (error instanceof UnknownYear) return undefined
    throw error
  }
}

/** Whether `day` is a working day. Throws UnknownYear for a year not in the table. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const year = day.slice(0, 4)
  if (!calendar.years.has(year)) throw new UnknownYear(year)
  if (calendar.off.has(day)) return false
  if (calendar.worked.has(day)) return true
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

/** The last day of a clock of `count` (≥ 0) working days that starts by an act on `from`. */
export function addWorkingDays(calendar: Calendar, from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1
  }
  return count
}
