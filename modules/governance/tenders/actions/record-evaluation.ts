import { moveCase } from '#kernel/cases/cases.ts'
import { yuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { tendering } from '../procedure.ts'
import { shownUntil } from '../rules/award-in-order.ts'
import { everyBidJudged, MOST_CANDIDATES, rankBids } from '../rules/rank-bids.ts'
import { enoughBids } from '../rules/receive-bid.ts'
import { bidsOf, keepTender, on, setBid, tenderToMove } from '../store.ts'

export const recordEvaluation = on(contract.recordEvaluation, async (desk, { tender: id, judged }) => {
  await tenderToMove(desk, id)
  const bids = await bidsOf(desk, [id])
  refuseAny([...enoughBids({ bids: bids.length }), ...everyBidJudged({ bids: bids.map((bid) => bid.id), judged })])
  const prices = new Map(bids.map((bid) => [bid.id, yuan(bid.price)]))
  const ranked = rankBids(judged, (bid) => prices.get(bid)!)
  const state = ranked.length === 0 ? 'failed' : 'evaluated'
  await moveCase(desk, tendering, id, contract.recordEvaluation.name, { to: state })
  for (const { bid, score, rejected } of judged) {
    const place = ranked.indexOf(bid)
    await setBid(desk, bid, { score, rejected: rejected ?? null, rank: place < 0 ? null : place + 1 })
  }
  await keepTender(desk, contract.recordEvaluation.name, { state, reportOn: desk.today }, id)
  return { id, state, candidates: ranked.slice(0, MOST_CANDIDATES) }
})

export const announceCandidates = on(contract.announceCandidates, async (desk, { tender: id }) => {
  await tenderToMove(desk, id)
  await moveCase(desk, tendering, id, contract.announceCandidates.name)
  const until = shownUntil(desk.today)
  await keepTender(desk, contract.announceCandidates.name, { state: 'announced', announcedOn: desk.today, shownUntil: until }, id)
  return { id, state: 'announced', shownUntil: until }
})
