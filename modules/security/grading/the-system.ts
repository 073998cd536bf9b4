import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import type { Read } from './store.ts'

/** The system and whose it is, for an action of `permission`; one outside the actor's scope is not found. */
export async function theSystem(desk: Read, system: string, permission: string): Promise<{ name: string; organ: string }> {
  const { name, ownerOrgan: organ } = await desk.ask(one, { system })
  return decide(desk.actor, permission, { organ }).allowed ? { name, organ } : refuse(ground(kernelRefusals.notFound))
}
