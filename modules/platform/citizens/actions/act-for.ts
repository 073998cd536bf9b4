import { bindTo } from '#kernel/module/define-module.ts'
import { standsFor } from '#kernel/people/agencies.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { lastDay, mattersOf } from '../rules/shown.ts'

/** Looks whether the capacity holds, and leaves the choice in the log. Every later request is looked at anew. */
export const actFor = bindTo<unknown>().on(contract.actFor, async (desk, { capacity }) => {
  if (capacity === 'self') return { capacity, name: desk.actor.name, matters: ['all' as const], until: null }
  const held = await standsFor(desk, desk.actor.id, capacity)
  if (!held) refuse(ground(contract.refusals.noCapacity))
  desk.touch(held.behalf)
  return { capacity, name: held.name, matters: mattersOf(held.matters), until: lastDay(held.ends) }
})
