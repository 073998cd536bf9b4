// Every clause with what serves it.
import type { Module } from '#kernel/module/define-module.ts'
import { bindings, verdictOf } from './bindings.ts'
import type { ClauseTests } from './clause-tests.ts'
import { row, table } from './page.ts'

export function clausesPage(modules: readonly Module[], tests: ClauseTests): string {
  const all = bindings(modules, tests)
  const rows = all.map((binding) => {
    const { clause, standing, missing, rules, tests: named, actions } = binding
    const rooms = [...standing, ...missing.map((room) => `(${room})`)].join(', ')
    return row([clause.id, clause.kinds.join(', '), clause.en, rooms, rules.map(({ name }) => name).join(', '), actions.join(', '), String(named.length), verdictOf(binding, modules)])
  })
  return ['# Clauses', 'Rooms in parentheses are not built yet. The titles of the tests stand in clause-tests.json.', table(['Clause', 'Kind', 'Gloss', 'Rooms', 'Rules', 'Actions', 'Tests', 'Bound'], rows)].join('\n\n')
}
