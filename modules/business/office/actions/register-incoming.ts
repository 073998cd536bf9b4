import { registerIncoming as contract } from '../contract.ts'
import { lockIncoming, moveIncoming } from '../store/incoming.ts'
import { nextIncomingNumber } from '../store/numbers.ts'
import { on } from '../store/tables.ts'

export const registerIncoming = on(contract, async (desk, { incoming: id, handling }) => {
  const incoming = await lockIncoming(desk, id)
  const year = Number(desk.today.slice(0, 4))
  const seq = await nextIncomingNumber(desk, { organ: incoming.organ, year, incoming: id })
  const incomingNumber = `收〔${year}〕${seq}号`
  await moveIncoming(desk, contract, incoming, { incomingNumber, ...(handling && { handling }) }, handling)
  return { incomingNumber }
})
