import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

/** A setting of this platform, not law: what is rehearsed today says little of the network a year from now. */
const FARTHEST_DAYS = 366

/** A change is planned for today or a day within the year. */
export const plannedDayIsAhead = rule<{ plannedOn: Day; today: Day }>(
  {
    name: 'changes.planned-day-is-ahead',
    title: words('计划日期在今天以后一年之内', 'The planned day lies within the year ahead'),
    clauses: ['3.7.7'],
  },
  ({ plannedOn, today }) => {
    const last = addDays(today, FARTHEST_DAYS)
    return grounds(
      plannedOn < today && ground(refusals.dayPassed, { day: plannedOn }, '/plannedOn'),
      plannedOn > last && ground(refusals.dayTooFar, { last }, '/plannedOn'),
    )
  },
)
