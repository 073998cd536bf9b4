import type { Ground } from '#kernel/refusal/refusal.ts'
import { gate, type GrantKind } from '#kernel/module/grant.ts'
import { saidOf } from '../draft-of.ts'
import { moneyNeedsApproval, revokedGetsNothing, type StandingProject, useNeedsAcceptance } from '../rules/standing-of-project.ts'
import { standingOf } from '../store/projects.ts'
import { answer } from '../store/tables.ts'

type Say = (facts: { projects: readonly StandingProject[] }) => Ground[]

const approved: Say = (facts) => moneyNeedsApproval(facts)
const paid: Say = (facts) => [...moneyNeedsApproval(facts), ...revokedGetsNothing(facts)]
const inUse: Say = (facts) => useNeedsAcceptance(facts)
/** Whoever signs people in belongs to the one system of trust and authorisation (3.7.7). */
const trusted: Say = (facts) => inUse(facts).map((no) => ({ ...no, clauses: [...(no.clauses ?? []), '3.7.7'] }))

/** What each grant or step asks of a system's projects. Steps that are the project's own are moves of its case. */
const says: Partial<Record<GrantKind, Say>> = {
  tender: approved,
  payment: paid,
  'address-block': inUse,
  'domain-name': inUse,
  certificate: inUse,
  'exchange-right': inUse,
  'portal-listing': inUse,
  'sign-on': trusted,
}

/** This room's say in every grant: one statement, however many systems. */
export const projectsGate = answer(gate('projects'), async (desk, { kind, systems }) => {
  const say = says[kind]
  if (!say || systems.length === 0) return { blocked: [] }
  const bySystem = new Map<string, StandingProject[]>(systems.map((system) => [system, []]))
  for (const { system, state, revoked_on: revokedOn } of await standingOf(desk, systems)) bySystem.get(system)?.push({ state, revokedOn })
  const blocked = [...bySystem].map(([system, projects]) => ({ system, grounds: saidOf(say({ projects })) }))
  return { blocked: blocked.filter(({ grounds }) => grounds.length > 0) }
})
