import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { openConsultation as contract } from '../contract.ts'
import { consultedLongEnough } from '../rules/time-of-a-rule.ts'
import { lockRegulation, moveRegulation, on } from '../store.ts'

export const openConsultation = on(contract, async (desk, { regulation, until }) => {
  const row = await lockRegulation(desk, regulation, contract.may)
  refuseAny(consultedLongEnough({ from: desk.today, until: until as Day }))
  await moveRegulation(desk, contract, row, { fields: { commentsFrom: desk.today, commentsUntil: until } })
  return {}
})
