// The last day of a case as its clocks count it.
import type { Clock } from '../module/contract.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Due } from '../time/due.ts'
import { addWorkingDays, type Calendar } from '../time/working-days.ts'

/** The columns of a case that say it. */
export const dueOf = (due: Due) => ({ due_on: due === 'unknown' ? null : due, due_open: due === 'unknown' })

export const lastDay = (calendar: Calendar, { unit }: Pick<Clock, 'unit'>, from: Day, days: number): Day | null =>
  unit === 'working' ? addWorkingDays(calendar, from, days) : addDays(from, days)

/** The nearest of the days that run. A known one is not the nearest where an unknown one may come before it. */
export function nearest(days: readonly (Day | null)[], { years }: Calendar): Due {
  const [first] = days.filter((day) => day !== null).toSorted()
  if (days.includes(null) && !(first && years.has(first.slice(0, 4)))) return 'unknown'
  return first ?? null
}
