import { yuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { receiveBid } from '../rules/receive-bid.ts'
import { bidderIsQualified } from '../rules/supplier-qualification.ts'
import { addBid, isInvited, on, supplierById, tenderToMove } from '../store.ts'

export const recordBid = on(contract.recordBid, async (desk, { tender: id, supplier, price }) => {
  const tender = await tenderToMove(desk, id)
  const { name, certificates } = await supplierById(desk, supplier)
  const release = day(tender.release_day)
  refuseAny([
    ...receiveBid({
      today: desk.today,
      isOpen: tender.state === 'open',
      release,
      deadline: day(tender.deadline_day),
      supplier: name,
      isInvited: tender.method === 'public' || (await isInvited(desk, id, supplier)),
      price: yuan(price),
      ceiling: yuan(tender.ceiling),
    }),
    ...bidderIsQualified({ release, today: desk.today, category: tender.category, supplier: name, certificates }),
  ])
  const bid = await addBid(desk, { tender: id, supplier, price })
  desk.touch(`tenders.tender/${id}`, undefined, { bid })
  return { id: bid }
})
