import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { planMaking } from '../procedure.ts'
import { approvedAfterReview } from '../rules/published-jointly-after-approval.ts'
import { keepPlan, on, planToMove } from '../store.ts'

export const approvePlan = on(contract.approvePlan, async (desk, { id, opinion }) => {
  const { state } = await planToMove(desk, id)
  refuseAny(approvedAfterReview({ state }))
  await moveCase(desk, planMaking, id, contract.approvePlan.name, { opinion })
  await keepPlan(desk, contract.approvePlan.name, { state: 'approved', approvedOn: desk.today }, id)
  return { id, state: 'approved' }
})
