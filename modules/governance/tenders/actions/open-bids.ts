import { moveCase } from '#kernel/cases/cases.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { tendering } from '../procedure.ts'
import { enoughBids } from '../rules/receive-bid.ts'
import { bidsOf, keepTender, on, tenderToMove } from '../store.ts'

export const openBids = on(contract.openBids, async (desk, { tender: id }) => {
  const tender = await tenderToMove(desk, id)
  if (tender.state === 'open' && desk.today < tender.deadline_day)
    refuse(ground(contract.refusals.openedEarly, { deadline: tender.deadline_day }))
  const bids = (await bidsOf(desk, [id])).length
  const short = enoughBids({ bids })
  const state = short.length > 0 ? 'failed' : 'opened'
  await moveCase(desk, tendering, id, contract.openBids.name, { to: state, detail: { bids, grounds: short.map(({ code }) => code) } })
  await keepTender(desk, contract.openBids.name, { state, openedOn: desk.today, bidCount: bids }, id)
  return { id, state, bids }
})
