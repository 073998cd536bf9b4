import { refuseAny } from '#kernel/refusal/refusal.ts'
import { takeOver as contract } from '../contract.ts'
import { lawTakesItsPlace } from '../rules/what-takes-its-place.ts'
import { lockRegulation, moveRegulation, on, oneLaw } from '../store.ts'

export const takeOver = on(contract, async (desk, { regulation, law: id, reason }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  const { title, subject, from_day: from, ended_on: ended } = await oneLaw(desk, id)
  refuseAny(lawTakesItsPlace({ subject: row.subject, law: { title, subject, from, ended }, today: desk.today }))
  await moveRegulation(desk, contract, row, { fields: { takenOverBy: id }, opinion: reason })
  return {}
})
