import { returnIncoming as contract } from '../contract.ts'
import { lockIncoming, moveIncoming } from '../store/incoming.ts'
import { on } from '../store/tables.ts'

export const returnIncoming = on(contract, async (desk, { incoming: id, reason }) => {
  await moveIncoming(desk, contract, await lockIncoming(desk, id), { returnedWhy: reason }, reason)
  return {}
})
