import { addDays, type Day } from '#kernel/time/day.ts'

const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** Monday to Friday alone: it must find a day in years whose holidays nobody has announced. */
export function weekdaysBefore(today: Day, count: number): Day {
  let day = today
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}
