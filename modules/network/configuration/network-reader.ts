import { scopeOf } from '#kernel/access/decide.ts'
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'

/** What a gateway lets pass is no organ's own: only who reads all of it reads any of it. */
export function networkReader(desk: ReadDesk<never> | ReadDesk, permission: string): void {
  if (scopeOf(desk.actor, permission) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission }))
}
