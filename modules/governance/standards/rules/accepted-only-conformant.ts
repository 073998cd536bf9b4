import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Latest = { readonly verdict: string; readonly fromDay: string; readonly untilDay: string }

/** Acceptance needs a verdict "conformant" that is in force on the day; the latest verdict alone counts. */
export const acceptedOnlyConformant = rule<{ readonly day: string; readonly latest: Latest | undefined }>(
  {
    name: 'standards.accepted-only-conformant',
    title: words('符合性检测通过方可验收', 'Only a conformant system is accepted'),
    clauses: ['3.7.4', '1.4'],
  },
  ({ day, latest }): Ground[] => {
    if (!latest) return [ground(refusals.noVerdict)]
    if (latest.verdict !== 'conformant') return [ground(refusals.notConformant)]
    if (day > latest.untilDay) return [ground(refusals.verdictLapsed, { until: latest.untilDay })]
    return day < latest.fromDay ? [ground(refusals.noVerdict)] : []
  },
)
