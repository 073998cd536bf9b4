import { openCase } from '#kernel/cases/cases.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { planMaking } from '../procedure.ts'
import { planIsOrganised } from '../rules/plan-is-organised.ts'
import { holders, keepPlan, latestEdition, on, type PlanKind, type Tables } from '../store.ts'

type Draft = { kind: PlanKind; title: string; fromDay: string; toDay?: string; basis: string }

/** The drafting that both a new plan and the first one go through. */
export async function openDraft(desk: Desk<Tables>, action: string, draft: Draft) {
  const duty = draft.kind === 'master' ? 'planning' : 'resources-plan'
  refuseAny(planIsOrganised({ organ: desk.actor.organ, organisers: await holders(desk, duty) }))
  if (draft.toDay !== undefined && draft.toDay < draft.fromDay) refuse(ground(contract.refusals.periodReversed, undefined, '/toDay'))
  const before = await latestEdition(desk, draft.kind)
  if (before && before.state !== 'published') refuse(ground(contract.refusals.draftOpen, { edition: before.edition }))
  const organ = desk.actor.organ!
  const plan = await keepPlan(desk, action, { ...draft, edition: (before?.edition ?? 0) + 1, organ, state: 'drafted', signatures: [] })
  const { number } = await openCase(desk, planMaking, action, { id: plan.id, title: draft.title, organ })
  return { id: plan.id, number }
}

export const draftPlan = on(contract.draftPlan, (desk, input) => openDraft(desk, contract.draftPlan.name, input))
