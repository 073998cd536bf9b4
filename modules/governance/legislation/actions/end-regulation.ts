import { refuseAny } from '#kernel/refusal/refusal.ts'
import { endRegulation as contract } from '../contract.ts'
import { endsAfterItBegins } from '../rules/what-takes-its-place.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const endRegulation = on(contract, async (desk, { regulation, endedOn, reason }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  if (row.from_day !== null) refuseAny(endsAfterItBegins({ from: row.from_day, ended: endedOn }))
  await moveRegulation(desk, contract, row, { fields: { endedOn }, opinion: reason })
  return {}
})
