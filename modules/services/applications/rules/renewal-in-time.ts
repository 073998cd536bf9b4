import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { type Calendar, workingDaysLeft } from '#kernel/time/working-days.ts'
import { refusals } from '../refusals.ts'

type Asked = {
  /** Working days before the last day by which, and from which on, it must be asked for. */
  readonly latest: number
  readonly earliest: number | null
  readonly ends: Day
  readonly today: Day
  readonly calendar: Calendar
}

/** 行政许可法 第50条; a special rule may set other days. While the holidays in between are not announced nothing is refused. */
export const renewalInTime = rule<Asked>(
  {
    name: 'applications.renewal-in-time',
    title: words('延续要在期满前的规定时间申请', 'A permit is prolonged in time before it ends'),
    clauses: ['3.5.1'],
    law: '行政许可法 第50条',
  },
  ({ latest, earliest, ends, today, calendar }): Ground[] => {
    const left = ends < today ? -1 : workingDaysLeft(calendar, today, ends)
    return grounds(
      left !== null && left < latest && ground(refusals.renewalLate, { ends, days: latest }),
      left !== null && earliest !== null && left > earliest && ground(refusals.renewalEarly, { ends, days: earliest }),
    )
  },
)
