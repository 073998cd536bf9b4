// The gates of a project in order, each by really running its rules: done (when), open now, or locked (why).
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { type GateName, gateNames } from './contract.ts'
import type { DocumentKind, ProjectState } from './contract/fields.ts'
import { documentsComplete } from './rules/acceptance-documents.ts'
import { submittedSigned } from './rules/head-signs.ts'
import { approvalNeedsReview, moneyNeedsApproval, useNeedsAcceptance } from './rules/standing-of-project.ts'

export type GateFacts = {
  readonly state: ProjectState
  readonly revokedOn: string | null
  readonly day: Day
  /** Why the draft is not sound; empty once it was submitted. */
  readonly unsound: readonly Ground[]
  readonly documents: readonly DocumentKind[]
  /** What other rooms say of the system: grounds by kind. */
  readonly tender: readonly Ground[]
  readonly payment: readonly Ground[]
  readonly construction: readonly Ground[]
  readonly acceptance: readonly Ground[]
  /** Grounds of the present review why it cannot be concluded. */
  readonly review: readonly Ground[]
}

export type Gate = { readonly gate: GateName; readonly state: 'done' | 'open' | 'locked'; readonly grounds: readonly Ground[] }

const order: readonly ProjectState[] = [
  'drafted',
  'signed',
  'submitted',
  'under-review',
  'reviewed',
  'approved',
  'under-construction',
  'completed',
  'accepted',
]

/** The state that a gate leads to; tender and payment lead to none of the project's own. */
export const gateLeadsTo: Partial<Record<GateName, ProjectState>> = {
  signature: 'signed',
  submission: 'submitted',
  review: 'reviewed',
  approval: 'approved',
  construction: 'under-construction',
  completion: 'completed',
  acceptance: 'accepted',
}

const rank = (state: ProjectState) => {
  if (state === 'revoked') return order.indexOf('accepted')
  if (state === 'review-failed') return 0
  return state === 'not-approved' ? order.indexOf('reviewed') : order.indexOf(state)
}

export function gatesOf(facts: GateFacts): Gate[] {
  const { state, revokedOn } = facts
  const projects = [{ state, revokedOn }]
  const now = rank(state)
  const isPast = (to: ProjectState) => now >= order.indexOf(to) && !(to === 'approved' && state === 'not-approved')
  const gate = (name: GateName, isDone: boolean, isNext: boolean, grounds: readonly Ground[]): Gate => ({
    gate: name,
    state: isDone ? 'done' : isNext && grounds.length === 0 ? 'open' : 'locked',
    grounds: isDone ? [] : grounds,
  })
  const step = (name: GateName, from: readonly ProjectState[], grounds: readonly Ground[]) =>
    gate(name, isPast(gateLeadsTo[name]!), from.includes(state), grounds)
  const money = moneyNeedsApproval({ projects })
  return [
    step('signature', ['drafted'], facts.unsound),
    step('submission', ['signed'], [...(state === 'signed' ? [] : submittedSigned({ isSigned: false })), ...facts.unsound]),
    step('review', ['submitted', 'under-review'], facts.review),
    step('approval', ['reviewed'], approvalNeedsReview({ state })),
    gate('tender', false, money.length === 0, facts.tender),
    gate('payment', false, money.length === 0, facts.payment),
    step('construction', ['approved'], [...money, ...facts.construction]),
    step('completion', ['under-construction'], money),
    step('acceptance', ['completed'], [...documentsComplete({ present: facts.documents, day: facts.day }), ...facts.acceptance]),
    gate('use', state === 'accepted', false, useNeedsAcceptance({ projects })),
  ]
}

/** The gate a project stands before. */
export const nextGate = (gates: readonly Gate[]): Gate =>
  gates.find(({ gate, state }) => state !== 'done' && gate !== 'tender' && gate !== 'payment') ?? gates.at(-1)!

export const titleOf = (gate: GateName) => ({ title: gateNames[gate].zh, titleEn: gateNames[gate].en })
