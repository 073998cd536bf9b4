import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../refusals.ts'

/** Natural days the candidates are on show; the day of the notice is not counted. */
export const shownDays = dated(
  { from: '2004-06-09', value: 3, law: 'clause 4.3.4', remark: 'before 2012 set by the province' },
  { from: '2012-02-01', value: 3, law: '招标投标法实施条例 第54条' },
)

/** The last day of the show for a notice of the day. */
export const shownUntil = (announced: Day): Day => addDays(announced, shownDays.on(announced).value)

export type Candidate = { readonly bid: string; readonly rank: number; readonly abandoned: boolean }

/** The candidate whose turn it is: the best that has not given up. */
export const inTurn = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.filter(({ abandoned }) => !abandoned).toSorted((a, b) => a.rank - b.rank)[0]

export const awardInOrder = rule<{
  readonly today: Day
  readonly until: Day
  readonly candidates: readonly Candidate[]
  readonly bid: string | undefined
}>(
  {
    name: 'tenders.award-in-order',
    title: words('公示期满按排名定标', 'The award follows the order, after the show'),
    clauses: ['4.3.4'],
    law: '招标投标法实施条例 第54条、第55条',
  },
  ({ today, until, candidates, bid }): Ground[] => {
    const next = inTurn(candidates)
    return grounds(
      today <= until && ground(refusals.candidatesShowing, { until }),
      !next && ground(refusals.noCandidateLeft),
      next !== undefined && bid !== undefined && bid !== next.bid && ground(refusals.notFirstCandidate, undefined, '/bid'),
    )
  },
)
