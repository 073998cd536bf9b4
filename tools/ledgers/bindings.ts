// How each clause of the policy is bound to the code: its rooms, whether they stand, the rules and tests that serve it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Module } from '#kernel/module/define-module.ts'
import { type Clause, clauses } from '#policy/clauses.ts'
import type { ClauseTests } from './clause-tests.ts'
import { root } from './sources.ts'

export type Binding = {
  readonly clause: Clause
  /** Rooms of the clause that stand, and those not yet built. */
  readonly standing: readonly string[]
  readonly missing: readonly string[]
  readonly rules: readonly { readonly name: string; readonly room: string }[]
  readonly tests: readonly { readonly file: string; readonly name: string }[]
  readonly actions: readonly string[]
}

/** Some clauses are owed by the ground itself (`kernel/audit`); such a room stands when its folder holds code. */
const kernelStands = (room: string) => room.startsWith('kernel/') && existsSync(join(root, room))

export function bindings(modules: readonly Module[], tests: ClauseTests, all: readonly Clause[] = clauses): Binding[] {
  const rooms = new Set(modules.map(({ wing, name }) => `${wing}/${name}`))
  const stands = (room: string) => rooms.has(room) || kernelStands(room)
  return all.map((clause) => ({
    clause,
    standing: clause.rooms.filter(stands),
    missing: clause.rooms.filter((room) => !stands(room)),
    rules: modules.flatMap((m) => (m.rules ?? []).filter(({ card }) => card.clauses.includes(clause.id)).map(({ card }) => ({ name: card.name, room: `${m.wing}/${m.name}` }))),
    tests: tests[clause.id] ?? [],
    actions: modules.flatMap((m) => m.actions.filter(({ contract: c }) => c.clauses.includes(clause.id) || c.refusals.some((r) => r.clauses?.includes(clause.id))).map(({ contract }) => contract.name)),
  }))
}

export type Verdict = 'bound' | 'unbound' | 'not built' | 'nothing owed'

/**
 * An interlock is bound by a rule and a test, both; in the kernel, whose rules are its shape, by a test. A duty is bound by
 * a rule, an action or a test of a room that stands; an assignment or a goal by a room that stands and says so.
 */
export function verdictOf({ clause, standing, rules, tests, actions }: Binding, modules: readonly Module[]): Verdict {
  if (clause.kinds.every((kind) => kind === 'context') || clause.rooms.length === 0) return 'nothing owed'
  if (standing.length === 0) return 'not built'
  const inKernel = standing.every((room) => room.startsWith('kernel/'))
  if (clause.kinds.includes('interlock')) return (rules.length > 0 || inKernel) && tests.length > 0 ? 'bound' : 'unbound'
  const claimed = modules.some((m) => m.clauses.includes(clause.id))
  return rules.length > 0 || tests.length > 0 || actions.length > 0 || claimed ? 'bound' : 'unbound'
}
