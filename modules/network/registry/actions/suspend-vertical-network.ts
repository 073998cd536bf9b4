import { refuseAny } from '#kernel/refusal/refusal.ts'
import { suspendVerticalNetwork as contract } from '../contract.ts'
import { inState } from '../rules/vertical-network-moves.ts'
import { on } from '../store.ts'
import { keepVertical, theVertical } from '../store/vertical.ts'

export const suspendVerticalNetwork = on(contract, async (desk, { vertical, reason }) => {
  const seen = await theVertical(desk, vertical)
  refuseAny(inState('suspend', seen.state))
  return keepVertical(desk, contract.name, { state: 'suspended', reason }, seen)
})
