import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { planMaking } from '../procedure.ts'
import { publishedJointlyAfterApproval, signedByPublisherAfterApproval } from '../rules/published-jointly-after-approval.ts'
import { holders, keepPlan, on, planInForce, planToMove } from '../store.ts'

export const signPublication = on(contract.signPublication, async (desk, { id }) => {
  const plan = await planToMove(desk, id)
  const publishers = await holders(desk, 'plan-issue')
  const organ = desk.actor.organ ?? ''
  refuseAny(signedByPublisherAfterApproval({ approved: plan.approved_on !== null, publishers, signatures: plan.signatures, organ }))
  const signatures = [...plan.signatures, organ]
  const state = publishers.every((publisher) => signatures.includes(publisher)) ? 'signed' : 'approved'
  await moveCase(desk, planMaking, id, contract.signPublication.name, { to: state })
  await keepPlan(desk, contract.signPublication.name, { signatures, state }, id)
  return { id, state, signatures }
})

export const publishPlan = on(contract.publishPlan, async (desk, { id }) => {
  const plan = await planToMove(desk, id)
  const publishers = await holders(desk, 'plan-issue')
  refuseAny(publishedJointlyAfterApproval({ approved: plan.approved_on !== null, publishers, signatures: plan.signatures }))
  await moveCase(desk, planMaking, id, contract.publishPlan.name)
  const before = await planInForce(desk, plan.kind)
  if (before) await keepPlan(desk, contract.publishPlan.name, { state: 'superseded' }, before.id)
  await keepPlan(desk, contract.publishPlan.name, { state: 'published', publishedOn: desk.today }, id)
  return { id, state: 'published' }
})
