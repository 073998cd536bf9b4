// A decision as it is kept: the facts it was made on and what came of it. With the policy set of its version it can be made
// again, by anyone, without the database (npm run decisions -- replay).
import type { Actor, Scope } from './actor.ts'
import { type Circumstance, decide, type Decision, hasProof, type Place, type Reason } from './decide.ts'
import type { PolicySet } from './policy.ts'

export type DecisionFacts = {
  readonly may: string
  /** Of whom, where that is not who the line speaks of (another program asked): `official/<id>`. */
  readonly who?: string
  readonly kind: Actor['kind']
  readonly duties?: readonly string[]
  readonly only?: readonly string[]
  readonly courses?: readonly string[]
  readonly clearance?: number
  readonly organ?: string
  readonly division?: string
  readonly behalf?: string
  /** The scope held, where no duty says so (a system acts by its key). */
  readonly held?: Scope
  readonly place?: Place
  /** Whether it was asked at the door, where purpose and proof count. */
  readonly door?: { readonly purpose: boolean; readonly proof: boolean }
}

export type DecisionRecord = DecisionFacts & { readonly allowed: boolean; readonly reason: Reason }

const filled = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T

/** What of the actor and the circumstances the decision hung on. */
export function recordOf(actor: Actor, may: string, { allowed, reason }: Decision, place?: Place, at?: Circumstance): DecisionRecord {
  const { kind, duties, only, courses, clearance, organ, division, behalf, policy } = actor
  return filled({
    may,
    kind,
    duties,
    only,
    courses: courses && courses.length > 0 ? courses : undefined,
    clearance,
    organ,
    division,
    behalf,
    held: policy ? undefined : actor.permissions.get(may),
    place: place && filled(place),
    door: at && { purpose: Boolean(at.purpose), proof: hasProof(actor, at.nowMs) },
    allowed,
    reason,
  }) as DecisionRecord
}

/** The decision made again on the same facts with the given policy set. */
export function decideAgain(policy: PolicySet, facts: DecisionFacts): Decision {
  const { may, who: _, kind, duties = [], only, courses, held, place, door, ...person } = facts
  const permissions =
    held !== undefined ? new Map([[may, held]]) : policy.heldBy({ duties, ...(courses && { courses }), ...(only && { only }) }).permissions
  const actor: Actor = {
    ...person,
    kind,
    id: 'replay',
    name: 'replay',
    permissions,
    ...(held === undefined && { policy, duties }),
    ...(courses && { courses }),
    ...(only && { only }),
    ...(door && { provedAt: door.proof ? 0 : -Infinity }),
  }
  return decide(actor, may, place, door && { nowMs: 0, purpose: door.purpose ? 'stated' : undefined })
}
