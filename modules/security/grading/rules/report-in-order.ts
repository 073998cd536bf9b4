import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Severity } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'
import { lastMendingDay, mendingDays } from './assessment-clock.ts'

/** What was filed or tested lies in the past. */
export const dayHasCome = ({ today, day, field }: { today: Day; day: string; field: string }): Ground[] =>
  grounds(day > today && ground(refusals.dayInFuture, { day }, field))

/** Every finding is mended within the days of its severity, or a far day would put the risk out of sight. */
export const mendingIsSoon = rule<{
  readonly today: Day
  readonly assessedOn: Day
  readonly findings: readonly { readonly severity: Severity; readonly dueDay: string }[]
}>(
  {
    name: 'grading.mending-is-soon',
    title: words('整改期限不得过长', 'What is found is mended soon'),
    clauses: ['3.6.7'],
  },
  ({ today, assessedOn, findings }): Ground[] =>
    findings.flatMap(({ severity, dueDay }, i) =>
      grounds(
        dueDay > lastMendingDay(severity, assessedOn, today) &&
          ground(refusals.dueTooFar, { n: i + 1, days: mendingDays(severity, today) }, `/findings/${i}/dueDay`),
      ),
    ),
)
