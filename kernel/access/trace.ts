// Why a decision is what it is: every question that the policy asks, in its order, with what was found. `decide` stops at
// the first no; the trace goes on, so that a person learns of all that stands in the way at once. Its verdict is its first
// failed step, and a property test (trace.property.test.ts) holds it to `decide`.
import type { Actor, Scope } from './actor.ts'
import {
  byKind,
  type Circumstance,
  type Decision,
  hasProof,
  isAbove,
  isWithin,
  missingCourse,
  type Place,
  reachOf,
  type Reason,
} from './decide.ts'
import { STEP_UP_MINUTES } from './policy.ts'

export type StepName = 'who' | 'source' | 'course' | 'in-person' | 'purpose' | 'proof' | 'level' | 'scope'

/** What a step found, in codes: ids of duties, courses and organs, no names. */
export type StepFacts = {
  readonly kind?: Actor['kind']
  readonly may?: string
  /** The duties that give the permission, and how far each reaches. */
  readonly duties?: readonly { readonly duty: string; readonly scope: Scope }[]
  /** How the actor comes to the duties. */
  readonly by?: 'post' | 'delegation' | 'emergency' | 'key' | 'word'
  readonly behalf?: string
  /** The permission is left out of what was handed on. */
  readonly leftOut?: true
  readonly course?: string
  readonly minutes?: number
  readonly level?: number
  readonly clearance?: number
  readonly reach?: Scope
}

export type Step = {
  readonly step: StepName
  readonly passed: boolean
  /** Why it fails, as `decide` says it; absent where it passes. */
  readonly reason?: Reason
  readonly facts: StepFacts
}

export type Trace = Decision & { readonly steps: readonly Step[] }

/** The same question as `decide`, answered step by step. Steps that do not arise are left out. */
export function traceOf(actor: Actor, may: string, place?: Place, circumstance?: Circumstance): Trace {
  const known = byKind(actor, may)
  const steps = known ? openSteps(actor, may, known) : heldSteps(actor, may, circumstance)
  if (place) steps.push(levelStep(actor, place))
  const scope = known ? undefined : actor.permissions.get(may)
  if (place && scope && actor.kind !== 'platform') {
    const passed = isWithin(actor, scope, place)
    steps.push({ step: 'scope', passed, ...(!passed && { reason: 'out-of-scope' as const }), facts: { reach: reachOf(actor, scope) } })
  }
  const failed = steps.find(({ passed }) => !passed)
  return { allowed: !failed, reason: failed?.reason ?? known?.reason ?? 'held', steps }
}

/** Words that are no permission: anyone, any official, any citizen; and the platform, which does what was told. */
const openSteps = (actor: Actor, may: string, { allowed, reason }: Decision): Step[] => [
  { step: 'who', passed: allowed, ...(!allowed && { reason }), facts: { kind: actor.kind, may, by: 'word' } },
]

function heldSteps(actor: Actor, may: string, circumstance: Circumstance | undefined): Step[] {
  const { policy, behalf } = actor
  const steps: Step[] = [{ step: 'who', passed: true, facts: { kind: actor.kind } }, ...sourceSteps(actor, may)]
  const needs = policy?.needsOf(may) ?? {}
  const asks = (step: StepName, passed: boolean, reason: Reason, facts: StepFacts = {}) =>
    steps.push({ step, passed, ...(!passed && { reason }), facts })
  if (needs.inPerson) asks('in-person', behalf === undefined, 'in-person', behalf === undefined ? {} : { behalf })
  if (circumstance && needs.purpose) asks('purpose', Boolean(circumstance.purpose), 'no-purpose')
  if (circumstance && needs.proof) asks('proof', hasProof(actor, circumstance.nowMs), 'proof', { minutes: STEP_UP_MINUTES })
  return steps
}

/** Where the permission comes from, and whether its course was passed. */
function sourceSteps(actor: Actor, may: string): Step[] {
  const { policy, duties = [], only, behalf } = actor
  const held = actor.permissions.has(may)
  const by = policy ? (behalf?.startsWith('emergency/') ? 'emergency' : only ? 'delegation' : 'post') : 'key'
  const giving = duties.flatMap((duty) => {
    const given = policy && Object.hasOwn(policy.text.duties, duty) ? policy.text.duties[duty] : undefined
    return given && Object.hasOwn(given.may, may) ? [{ duty, scope: given.may[may]!, course: given.course }] : []
  })
  // Another duty may give what an untaught one withholds: only those that work are named.
  const working = giving.filter(({ course }) => course === undefined || actor.courses?.includes(course))
  const course = held ? working.find((given) => given.course !== undefined)?.course : missingCourse(actor, may)
  const leftOut = only !== undefined && giving.length > 0 && !only.includes(may)
  const found = held || (!leftOut && course !== undefined)
  const source: Step = {
    step: 'source',
    passed: found,
    ...(!found && { reason: 'not-held' as const }),
    facts: {
      may,
      by,
      duties: (held ? working : giving).map(({ duty, scope }) => ({ duty, scope })),
      ...(behalf !== undefined && { behalf }),
      ...(leftOut && { leftOut: true as const }),
    },
  }
  if (!found || course === undefined) return [source]
  return [source, { step: 'course', passed: held, ...(!held && { reason: 'not-trained' as const }), facts: { course } }]
}

function levelStep(actor: Actor, place: Place): Step {
  const passed = !isAbove(actor, place)
  const facts = { level: place.level ?? 0, clearance: actor.clearance ?? 0 }
  return { step: 'level', passed, ...(!passed && { reason: 'level' as const }), facts }
}
