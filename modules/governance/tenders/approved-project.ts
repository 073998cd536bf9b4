import { decide } from '#kernel/access/decide.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Money } from '#kernel/money/money.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { budget, refusals as projectRefusals } from '#modules/governance/projects/contract.ts'
import { leftOf, rememberProject, type Tables } from './store.ts'

/**
 * The actor's own project, past the gate of tenders (4.3.2), with what its approved estimate leaves for contracts. The
 * gate speaks of the system; this very project must be approved too. It is locked until the transaction ends.
 */
export async function approvedProject(desk: Desk<Tables>, project: string): Promise<{ system: string; organ: string; left: Money }> {
  const { system, organ, approvedEstimate } = await desk.ask(budget, { project })
  if (!decide(desk.actor, 'tenders.run', { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  await desk.require('tender', system)
  if (approvedEstimate === null) refuse(ground(projectRefusals.notApproved))
  await rememberProject(desk, { project, system, estimate: approvedEstimate, approved_on: desk.today })
  return { system, organ, left: await leftOf(desk, project) }
}
