import { receiveDocument as contract } from '../contract.ts'
import { lockIncoming, moveIncoming } from '../store/incoming.ts'
import { on } from '../store/tables.ts'

/** 签收: 核对无误后签字或者盖章，并注明签收时间. */
export const receiveDocument = on(contract, async (desk, { incoming: id }) => {
  await moveIncoming(desk, contract, await lockIncoming(desk, id), { receivedBy: desk.actor.name, receivedAt: desk.now })
  return { receivedAt: desk.now }
})
