// One policy, read two ways that must agree: `decide` answers for one record, `scopeOf` gives what a list needs for its
// one SQL predicate (`inScope` in kernel/registers and kernel/cases). A property test compares them.
import type { Actor, Scope } from './actor.ts'

export type { Scope }

/** Where a record belongs. One that belongs to no organ is reached by scope `all` alone. */
export type Place = { readonly organ?: string | null; readonly division?: string | null }

export type Decision = {
  readonly allowed: boolean
  readonly reason: 'open' | 'signed-in' | 'held' | 'not-signed-in' | 'not-held' | 'out-of-scope' | 'platform'
}

/** The significant prefix of a GB/T 2260 code: 430000 → 43, 430100 → 4301, 430102 → 430102. No code has no prefix of its own: it reaches nothing. */
export const divisionPrefix = (code: string): string => code.replace(/(00){1,2}$/, '') || 'none'

/** May the actor do what `may` names, to a record at `place`? Without a place: may they at all, somewhere? */
export function decide(actor: Actor, may: string, place?: Place): Decision {
  if (may === 'anyone') return { allowed: true, reason: 'open' }
  if (actor.kind === 'platform') return { allowed: true, reason: 'platform' }
  if (actor.kind === 'anyone') return { allowed: false, reason: 'not-signed-in' }
  if (may === 'signed-in') return { allowed: actor.kind === 'official', reason: 'signed-in' }
  const scope = actor.permissions.get(may)
  if (!scope) return { allowed: false, reason: 'not-held' }
  if (!place || scope === 'all') return { allowed: true, reason: 'held' }
  const inside =
    scope === 'own'
      ? actor.organ !== undefined && place.organ === actor.organ
      : (place.division ?? '').startsWith(divisionPrefix(actor.division ?? 'none'))
  return inside ? { allowed: true, reason: 'held' } : { allowed: false, reason: 'out-of-scope' }
}

/** The reach of a permission for this actor, or undefined when it is not held. */
export const scopeOf = (actor: Actor, may: string): Scope | undefined => {
  if (may === 'anyone' || actor.kind === 'platform') return 'all'
  if (may === 'signed-in') return actor.kind === 'official' ? 'all' : undefined
  return actor.permissions.get(may)
}
