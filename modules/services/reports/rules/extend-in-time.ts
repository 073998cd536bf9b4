import type { Day } from '#kernel/time/day.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Kind, kinds } from '../fields.ts'
import { refusals } from '../refusals.ts'

export type Extension = {
  readonly kind: Kind
  readonly longer: number
  readonly extended: number
  /** Null while nobody can count it. */
  readonly due: Day | null
  readonly today: Day
}

/** Once, before the term is over, and where the law knows a longer one. */
export const extendInTime = rule<Extension>(
  {
    name: 'reports.extend-in-time',
    title: words('延期一次，须在期限之内', 'Extended once, and in time'),
    clauses: ['3.5.3'],
    law: '信访工作条例 第34条',
  },
  ({ kind, longer, extended, due, today }) =>
    grounds(
      longer === 0 && ground(refusals.noExtension, { kind: kinds[kind].zh, kindEn: kinds[kind].en }),
      extended > 0 && ground(refusals.extendedOnce),
      due !== null && today > due && ground(refusals.tooLateToExtend, { due }),
    ),
)
