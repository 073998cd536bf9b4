import type { Actor } from '#kernel/access/actor.ts'
import type { Matter } from '../contract.ts'

/** Whether a matter lies within what the citizen may do now: everything for themselves, the named matters for another. */
export const isWithin = (actor: Pick<Actor, 'kind' | 'only'>, matter: Matter): boolean =>
  actor.kind === 'citizen' && (actor.only === undefined || actor.only.includes(matter))
