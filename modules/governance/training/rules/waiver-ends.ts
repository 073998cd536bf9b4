import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import { type Day, daysBetween } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

/** How long a waiver may hold: whoever enters office is trained within a year. */
export const longestWaiver = dated({
  from: '2004-06-09',
  value: 366,
  law: '公务员法 第67条',
  remark: 'unconfirmed: the law gives a year for training upon taking office; that a waiver may last as long is ours',
})

/** A waiver lets somebody off for a time. What was passed may stand without an end. */
export const waiverEnds = rule<{ readonly kind: 'passed' | 'waived'; readonly from: Day; readonly to: Day | undefined }>(
  {
    name: 'training.waiver-ends',
    title: words('免训有期限，期满须通过考核', 'A waiver ends, and then the course must be passed'),
    clauses: ['3.9.3'],
    law: '公务员法 第67条',
  },
  ({ kind, from, to }) => {
    const days = longestWaiver.on(from).value
    return grounds(
      to !== undefined && to <= from && ground(refusals.endBeforeStart, undefined, 'to'),
      kind === 'waived' && to === undefined && ground(refusals.waiverWithoutEnd, undefined, 'to'),
      kind === 'waived' && to !== undefined && daysBetween(from, to) > days && ground(refusals.waiverTooLong, { days }, 'to'),
    )
  },
)
