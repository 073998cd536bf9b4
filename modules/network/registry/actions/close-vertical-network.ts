import { refuseAny } from '#kernel/refusal/refusal.ts'
import { closeVerticalNetwork as contract } from '../contract.ts'
import { inState } from '../rules/vertical-network-moves.ts'
import { on } from '../store.ts'
import { keepVertical, theVertical } from '../store/vertical.ts'

export const closeVerticalNetwork = on(contract, async (desk, { vertical, reason }) => {
  const seen = await theVertical(desk, vertical)
  refuseAny(inState('close', seen.state))
  return keepVertical(
    desk,
    contract.name,
    { state: 'closed', closedOn: desk.today, ...(seen.state === 'migrating' && { migratedOn: desk.today }), reason },
    seen,
  )
})
