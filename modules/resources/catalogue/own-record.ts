import { decide } from '#kernel/access/decide.ts'
import type { Permission } from '#kernel/module/contract.ts'
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'

/** Passes when the record belongs to an organ for which the actor holds the permission; else there is no such record. */
export function mustOwn(desk: ReadDesk<never> | ReadDesk, permission: Permission, organ: string): void {
  if (!decide(desk.actor, permission.name, { organ }).allowed) refuse(ground(kernelRefusals.notFound))
}
