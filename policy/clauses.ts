// Every clause of the policy, in the order of the text.
import { businessSystems } from './chapters/business-systems.ts'
import { measures } from './chapters/measures.ts'
import { planAndNetwork } from './chapters/plan-and-network.ts'
import { principlesAndGoals } from './chapters/principles-and-goals.ts'
import { resourcesAndServices } from './chapters/resources-and-services.ts'
import { securityStandardsTraining } from './chapters/security-standards-training.ts'
import type { Clause, LaterLaw } from './clause.ts'

export { type Clause, type ClauseKind, clauseKinds, type LaterLaw } from './clause.ts'

const all = [
  ...principlesAndGoals,
  ...planAndNetwork,
  ...businessSystems,
  ...resourcesAndServices,
  ...securityStandardsTraining,
  ...measures,
] as const

export type ClauseId = (typeof all)[number]['id']

export const clauses: readonly (Clause & { readonly id: ClauseId })[] = all

const byId = new Map<string, Clause & { readonly id: ClauseId }>(clauses.map((clause) => [clause.id, clause]))

export const isClauseId = (id: string): id is ClauseId => byId.has(id)

/** The clause. Throws RangeError for an id that the policy does not have. */
export function clauseById(id: string): Clause & { readonly id: ClauseId } {
  const clause = byId.get(id)
  if (!clause) throw new RangeError(`the policy has no clause ${id}`)
  return clause
}

/** Whether the clause is in force on the day: the policy's own day and, where it has one, its end. */
export const inForceOn = ({ dated }: Clause, day: string): boolean => day >= ISSUED && (!dated || (dated.from <= day && day < dated.to))

/** Law that stands beside the clause on the day. */
export const laterLawOn = ({ since = [] }: Clause, day: string): readonly LaterLaw[] => since.filter(({ from }) => from <= day)

/** The day the policy was issued. */
export const ISSUED = '2004-06-09'
