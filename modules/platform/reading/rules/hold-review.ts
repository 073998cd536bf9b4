// A look that is held back is told in the end: each year somebody other than who looked says whether the reason still stands.
// [unconfirmed] No law counts the days; a year is the province's own.
import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day, dayAt, type Instant } from '#kernel/time/day.ts'
import { refusals as no } from '../refusals.ts'

const REVIEW_DAYS = 365

/** The day by which the hold is to be reviewed. */
export const reviewBy = ({ since, reviewedAt }: { readonly since: Instant; readonly reviewedAt: Instant | null }): Day =>
  addDays(dayAt(reviewedAt ?? since), REVIEW_DAYS)

export const heldByAnother = rule<{ readonly actor: string; readonly readers: readonly string[] }>(
  {
    name: 'reading.held-by-another',
    title: words('延后告知由查看人以外的人复核', 'A hold is reviewed by another than who looked'),
    clauses: ['3.7.7'],
    law: '个人信息保护法 第18条、第35条',
  },
  ({ actor, readers }) => (readers.includes(actor) ? [ground(no.keptByLooker)] : []),
)
