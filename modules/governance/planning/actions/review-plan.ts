import { moveCase } from '#kernel/cases/cases.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { planMaking } from '../procedure.ts'
import { itemNamesItsNeed } from '../rules/item-names-its-need.ts'
import { planIsOrganised } from '../rules/plan-is-organised.ts'
import { holders, keepPlan, on, planToMove, tasksOf } from '../store.ts'

export const reviewPlan = on(contract.reviewPlan, async (desk, { id, passed, opinion }) => {
  await planToMove(desk, id)
  const tasks = await tasksOf(desk, id)
  if (passed && tasks.length === 0) refuse(ground(contract.refusals.planEmpty))
  if (passed) refuseAny(itemNamesItsNeed({ items: tasks }))
  const state = passed ? 'reviewed' : 'returned'
  await moveCase(desk, planMaking, id, contract.reviewPlan.name, { opinion, to: state })
  await keepPlan(desk, contract.reviewPlan.name, { state }, id)
  return { id, state }
})

export const revisePlan = on(contract.revisePlan, async (desk, { id, reply }) => {
  const plan = await planToMove(desk, id)
  refuseAny(
    planIsOrganised({ organ: desk.actor.organ, organisers: await holders(desk, plan.kind === 'master' ? 'planning' : 'resources-plan') }),
  )
  await moveCase(desk, planMaking, id, contract.revisePlan.name, { opinion: reply })
  await keepPlan(desk, contract.revisePlan.name, { state: 'drafted' }, id)
  return { id, state: 'drafted' }
})
