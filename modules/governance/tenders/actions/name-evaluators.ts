import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { tendering } from '../procedure.ts'
import { committee } from '../rules/committee.ts'
import { enoughBids } from '../rules/receive-bid.ts'
import { bidsOf, keepTender, nameMembers, on, tenderToMove } from '../store.ts'

export const nameEvaluators = on(contract.nameEvaluators, async (desk, { tender: id, members }) => {
  const { organ, state } = await tenderToMove(desk, id)
  const bids = await bidsOf(desk, [id])
  const bidders = bids.flatMap(({ supplier_name, supplier_group }) => [supplier_name, supplier_group])
  refuseAny([...(state === 'failed' ? enoughBids({ bids: bids.length }) : []), ...committee({ members, bidders, buyer: [organ] })])
  await moveCase(desk, tendering, id, contract.nameEvaluators.name)
  await nameMembers(desk, id, members)
  await keepTender(desk, contract.nameEvaluators.name, { state: 'evaluating' }, id)
  return { id, state: 'evaluating' }
})
