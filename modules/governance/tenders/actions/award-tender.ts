import { moveCase } from '#kernel/cases/cases.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { addDays, day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { tendering } from '../procedure.ts'
import { awardInOrder, type Candidate, inTurn } from '../rules/award-in-order.ts'
import { signedWithin } from '../rules/contract-lawfully.ts'
import { MOST_CANDIDATES } from '../rules/rank-bids.ts'
import { bidsOf, keepTender, on, setBid, type Tables, tenderToMove } from '../store.ts'

async function candidatesOf(desk: Desk<Tables>, tender: string): Promise<Candidate[]> {
  return (await bidsOf(desk, [tender])).flatMap(({ id, rank, abandoned }) =>
    rank !== null && rank <= MOST_CANDIDATES ? [{ bid: id, rank, abandoned: abandoned !== null }] : [],
  )
}

export const awardTender = on(contract.awardTender, async (desk, { tender: id, bid }) => {
  const tender = await tenderToMove(desk, id)
  const candidates = await candidatesOf(desk, id)
  if (tender.shown_until) refuseAny(awardInOrder({ today: desk.today, until: day(tender.shown_until), candidates, bid }))
  await moveCase(desk, tendering, id, contract.awardTender.name)
  const winner = inTurn(candidates)!.bid
  await keepTender(desk, contract.awardTender.name, { state: 'awarded', awardedOn: desk.today, award: winner }, id)
  return { id, state: 'awarded', bid: winner, signBy: addDays(desk.today, signedWithin.on(desk.today).value) }
})

export const recordAbandonment = on(contract.recordAbandonment, async (desk, { tender: id, reason }) => {
  const tender = await tenderToMove(desk, id)
  const candidates = await candidatesOf(desk, id)
  const isLast = candidates.every(({ bid, abandoned }) => abandoned || bid === tender.award)
  const state = isLast ? 'failed' : 'announced'
  await moveCase(desk, tendering, id, contract.recordAbandonment.name, { to: state, opinion: reason })
  await setBid(desk, tender.award!, { abandoned: reason })
  await keepTender(desk, contract.recordAbandonment.name, { state, awardedOn: null, award: null }, id)
  return { id, state }
})
