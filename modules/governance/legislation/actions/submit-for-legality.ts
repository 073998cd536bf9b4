import { refuseAny } from '#kernel/refusal/refusal.ts'
import { submitForLegality as contract } from '../contract.ts'
import { consultationIsOver } from '../rules/time-of-a-rule.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const submitForLegality = on(contract, async (desk, { regulation }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  refuseAny(consultationIsOver({ today: desk.today, until: row.comments_until }))
  await moveRegulation(desk, contract, row)
  return {}
})
