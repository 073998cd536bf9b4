import { defineModule, type Module } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './contract.ts'
import { bindingsOf, clauseFor, clauseListFor } from './questions/clauses.ts'

/** The clause pages: each clause with its rules, its tests and the refusals it has caused. */
export function policyRoom(rooms: readonly Module[]): Module {
  const bound = bindingsOf(rooms)
  return defineModule({
    name: 'policy',
    wing: 'platform',
    title: words('政策条款', 'The policy'),
    lead: [],
    clauses: [],
    zone: 'both',
    uses: [],
    permissions: Object.values(permissions),
    actions: [],
    questions: [clauseListFor(bound), clauseFor(bound)],
  })
}
