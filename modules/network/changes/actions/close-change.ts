import { declineChange as declining, withdrawChange as withdrawing } from '../contract.ts'
import { lockChange, moveChange, on } from '../store.ts'

export const declineChange = on(declining, async (desk, { change: id, reason }) => {
  const change = await lockChange(desk, id)
  await moveChange(desk, declining.name, change, 'declined', { opinion: reason, fields: { outcome: reason } })
  return {}
})

export const withdrawChange = on(withdrawing, async (desk, { change: id, reason }) => {
  const change = await lockChange(desk, id)
  const said = reason === undefined ? {} : { opinion: reason, fields: { outcome: reason } }
  await moveChange(desk, withdrawing.name, change, 'withdrawn', said)
  return {}
})
