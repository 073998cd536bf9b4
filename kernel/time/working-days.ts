// Working days (工作日) as the State Council announces them: weekends are off, holidays are off, make-up weekends are
// worked. The notice for a year comes late the year before, and clocks run into it sooner: what is not announced is counted by
// nobody. A day that cannot be counted is `null`, and the compiler makes every reader say what follows (decision 0056).
// The day an act happens is not counted: a clock of n working days ends on the n-th working day after it (民法典 第201条).
import { addDays, type Day } from './day.ts'

/** What the calendar table says of days that differ from the plain week. */
export type Calendar = {
  /** Years for which the State Council's notice is in the table. */
  readonly years: ReadonlySet<string>
  readonly off: ReadonlySet<string>
  readonly worked: ReadonlySet<string>
}

/** Thrown by `isWorkingDay` alone; no room calls that (tests/house/manners), so that it reaches nobody. */
export class UnknownYear extends Error {
  readonly year: string
  constructor(year: string) {
    super(`the working-day calendar does not hold the year ${year}: load the State Council's notice first`)
    this.name = 'UnknownYear'
    this.year = year
  }
}

/** What is counted, or null where the calendar does not hold a year it runs into. */
function whileKnown<T>(count: () => T): T | null {
  try {
    return count()
  } catch (error) {
    if (error instanceof UnknownYear) return null
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

const every = () => true

/**
 * The last day of a clock of `count` (≥ 0) working days that starts by an act on `from`, of the days that `runs` lets it run;
 * null where it ends in a year that is not announced yet.
 */
export const addWorkingDays = (calendar: Calendar, from: Day, count: number, runs: (day: Day) => boolean = every): Day | null =>
  whileKnown(() => {
    let day = from
    for (let left = count; left > 0;) {
      day = addDays(day, 1)
      if (isWorkingDay(calendar, day) && runs(day)) left -= 1
    }
    return day
  })

/** Working days after `from` up to and including `to`; 0 when `to` is not later, null where a year between is not announced yet. */
export const workingDaysBetween = (calendar: Calendar, from: Day, to: Day, runs: (day: Day) => boolean = every): number | null =>
  whileKnown(() => {
    let count = 0
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
      if (isWorkingDay(calendar, day) && runs(day)) count += 1
    }
    return count
  })

/** Working days from `today` to a last day, negative when it is over; null where nobody can count them, or the day. */
export function workingDaysLeft(calendar: Calendar, today: Day, due: Day | null): number | null {
  if (due === null) return null
  if (due >= today) return workingDaysBetween(calendar, today, due)
  const over = workingDaysBetween(calendar, due, today)
  return over && 0 - over
}

/** Working days by which `on` is past a last day: none while nobody knows that day, at least one where they cannot be counted yet. */
export const workingDaysOver = (calendar: Calendar, due: Day | null, on: Day): number =>
  due === null || on <= due ? 0 : (workingDaysBetween(calendar, due, on) ?? 1)
