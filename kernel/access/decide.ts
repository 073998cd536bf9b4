// One policy, read two ways that must agree: `decide` answers for one record, `toSql` (to-sql.ts) is the one predicate of a
// list. A property test compares them over people, posts and records.
import type { Actor, Scope } from './actor.ts'
import { STEP_UP_MINUTES } from './policy.ts'

export type { Scope }

/** Where a record belongs. One that belongs to no organ is reached by scope `all` alone; without a level it is open. */
export type Place = { readonly organ?: string | null; readonly division?: string | null; readonly level?: number | null }

/** The circumstances of an act at the door. Without them the question is only whether the actor may at all. */
export type Circumstance = { readonly purpose?: string | undefined; readonly nowMs?: number }

export type Reason =
  | 'open'
  | 'platform'
  | 'signed-in'
  | 'held'
  | 'not-signed-in'
  | 'not-held'
  | 'not-trained'
  | 'in-person'
  | 'no-purpose'
  | 'proof'
  | 'level'
  | 'out-of-scope'

export type Decision = { readonly allowed: boolean; readonly reason: Reason }

const yes = (reason: Reason): Decision => Object.freeze({ allowed: true, reason })
const no = (reason: Reason): Decision => Object.freeze({ allowed: false, reason })
const OPEN = yes('open')
const PLATFORM = yes('platform')
const SIGNED_IN = yes('signed-in')
const HELD = yes('held')
const NOT_SIGNED_IN = no('not-signed-in')
const NOT_HELD = no('not-held')
const NOT_TRAINED = no('not-trained')
const IN_PERSON = no('in-person')
const NO_PURPOSE = no('no-purpose')
const PROOF = no('proof')
const LEVEL = no('level')
const OUT = no('out-of-scope')

/** The significant prefix of a GB/T 2260 code: 430000 → 43, 430100 → 4301, 430102 → 430102. What is no code has no prefix of its own: it reaches nothing. */
export const divisionPrefix = (code: string): string => {
  let end = code.length
  for (let pair = 0; pair < 2 && code.endsWith('00', end); pair += 1) end -= 2
  const prefix = code.slice(0, end)
  return DIGITS.test(prefix) ? prefix : 'none'
}
const DIGITS = /^\d+$/

/**
 * How far a held permission reaches from where the actor stands. The division holds the own organ, so an organ that serves
 * no division keeps its own records when a wider duty is added to a narrow one.
 */
export const reachOf = (actor: Actor, scope: Scope): Scope =>
  scope === 'division' && divisionPrefix(actor.division ?? '') === 'none' ? 'own' : scope

/** Who is meant by the words that are no permission: undefined where `may` names a permission. */
export function byKind(actor: Actor, may: string): Decision | undefined {
  if (may === 'anyone') return OPEN
  if (actor.kind === 'platform') return PLATFORM
  if (actor.kind === 'anyone') return NOT_SIGNED_IN
  if (may === 'signed-in') return actor.kind === 'official' ? SIGNED_IN : NOT_HELD
  if (may === 'citizen') return actor.kind === 'citizen' ? SIGNED_IN : NOT_HELD
  return undefined
}

/** May the actor do what `may` names, to a record at `place`, in these circumstances? Without a place: somewhere at all? */
export function decide(actor: Actor, may: string, place?: Place, circumstance?: Circumstance): Decision {
  const known = byKind(actor, may)
  if (known) return known.allowed && isAbove(actor, place) ? LEVEL : known
  const scope = actor.permissions.get(may)
  const { policy } = actor
  if (!scope) return missingCourse(actor, may) === undefined ? NOT_HELD : NOT_TRAINED
  if (policy) {
    const needs = policy.needsOf(may)
    if (needs.inPerson && actor.behalf !== undefined) return IN_PERSON
    if (circumstance) {
      if (needs.purpose && !circumstance.purpose) return NO_PURPOSE
      if (needs.proof && !hasProof(actor, circumstance.nowMs)) return PROOF
    }
  }
  if (!place) return HELD
  if (isAbove(actor, place)) return LEVEL
  return isWithin(actor, scope, place) ? HELD : OUT
}

/** The best answer of several capacities of one person: the first yes, else the first no; undefined when there is none. */
export function decideAny<A extends Actor>(
  actors: readonly A[],
  may: string,
  place?: Place,
  circumstance?: Circumstance,
): { readonly actor: A; readonly made: Decision } | undefined {
  let first: { actor: A; made: Decision } | undefined
  for (const actor of actors) {
    const made = decide(actor, may, place, circumstance)
    if (made.allowed) return { actor, made }
    first ??= { actor, made }
  }
  return first
}

/** Whether a place that is not of everybody lies within the reach of the scope. */
export const isWithin = (actor: Actor, scope: Scope, place: Place): boolean => {
  const reach = reachOf(actor, scope)
  if (reach === 'all') return true
  if (reach === 'own') return actor.organ !== undefined && place.organ === actor.organ
  return (place.division ?? '').startsWith(divisionPrefix(actor.division ?? ''))
}

/** A record above the actor's clearance is hidden whatever they hold, and also from what is open to all. A level that is no number is above all. */
export const isAbove = (actor: Actor, place: Place | undefined): boolean =>
  actor.kind !== 'platform' && !((place?.level ?? 0) <= (actor.clearance ?? 0))

/** The course for want of which the permission is withheld. */
export const missingCourse = (actor: Actor, may: string): string | undefined => {
  const { policy, duties = [], courses, only } = actor
  return policy?.heldBy({ duties, ...(courses && { courses }), ...(only && { only }) }).withheld.get(may)
}

export const hasProof = ({ kind, provedAt }: Actor, nowMs: number | undefined): boolean =>
  kind !== 'official' || (provedAt !== undefined && nowMs !== undefined && nowMs - provedAt <= STEP_UP_MINUTES * 60_000)

/** The reach of a permission for this actor, or undefined when it is not held. */
export const scopeOf = (actor: Actor, may: string): Scope | undefined => {
  const known = byKind(actor, may)
  if (known) return known.allowed ? 'all' : undefined
  return decide(actor, may).allowed ? actor.permissions.get(may) : undefined
}
