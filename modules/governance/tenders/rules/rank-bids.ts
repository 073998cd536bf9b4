import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Judged = { readonly bid: string; readonly score: number; readonly rejected?: string | undefined }
export const MOST_CANDIDATES = 3

/** Every bid is judged exactly once. */
export const everyBidJudged = rule<{ readonly bids: readonly string[]; readonly judged: readonly Judged[] }>(
  { name: 'tenders.every-bid-judged', title: words('每份投标都评审', 'Every bid is judged'), clauses: ['4.3.4'], law: '招标投标法 第40条' },
  ({ bids, judged }): Ground[] => {
    const named = new Set(judged.map(({ bid }) => bid))
    const missing = bids.filter((bid) => !named.has(bid)).length
    const extra = judged.length - (bids.length - missing)
    return grounds((missing > 0 || extra > 0) && ground(refusals.evaluationIncomplete, { missing, extra }, '/judged'))
  },
)

/** The order of the bids that were not rejected: the higher score first, of equal scores the lower price. */
export const rankBids = (judged: readonly Judged[], priceOf: (bid: string) => bigint): string[] =>
  judged
    .filter(({ rejected }) => rejected === undefined)
    .toSorted((a, b) => b.score - a.score || Number(priceOf(a.bid) - priceOf(b.bid)))
    .map(({ bid }) => bid)
