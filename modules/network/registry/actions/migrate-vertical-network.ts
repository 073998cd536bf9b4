import { refuseAny } from '#kernel/refusal/refusal.ts'
import { migrateVerticalNetwork as contract } from '../contract.ts'
import { inState } from '../rules/vertical-network-moves.ts'
import { on } from '../store.ts'
import { keepVertical, theVertical } from '../store/vertical.ts'

export const migrateVerticalNetwork = on(contract, async (desk, { vertical, reason }) => {
  const seen = await theVertical(desk, vertical)
  refuseAny(inState('migrate', seen.state))
  return keepVertical(desk, contract.name, { state: 'migrating', reason }, seen)
})
