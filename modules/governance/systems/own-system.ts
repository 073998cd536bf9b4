import { decide } from '#kernel/access/decide.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { permissions } from './contract.ts'
import { findSystem, type System, type Tables } from './store.ts'

/** The system, if it belongs to an organ for which the actor may keep the register; else it is not found. */
export async function ownSystem(desk: Desk<Tables>, id: string): Promise<System> {
  const system = await findSystem(desk, id)
  if (!decide(desk.actor, permissions.register.name, { organ: system.ownerOrgan }).allowed) refuse(ground(kernelRefusals.notFound))
  return system
}
