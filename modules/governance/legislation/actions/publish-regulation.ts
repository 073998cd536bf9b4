import { refuseAny } from '#kernel/refusal/refusal.ts'
import { publishRegulation as contract } from '../contract.ts'
import { forceWaits } from '../rules/time-of-a-rule.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const publishRegulation = on(contract, async (desk, { regulation, documentNumber, fromDay, atOnceBecause }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  refuseAny(forceWaits({ published: desk.today, from: fromDay, atOnceBecause }))
  const fields = { documentNumber, fromDay, publishedOn: desk.today }
  await moveRegulation(desk, contract, row, { fields, ...(atOnceBecause && { opinion: atOnceBecause }) })
  return {}
})
