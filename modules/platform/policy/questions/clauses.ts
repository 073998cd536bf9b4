import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refusalsByClause, refusalsOfClause } from '#kernel/audit/by-clause.ts'
import { bindTo, type Module } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { RuleCard } from '#kernel/refusal/rule.ts'
import { clauses as all, isClauseId, clauseById } from '#policy/clauses.ts'
import { paragraphOf } from '#policy/text.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()

type Bound = {
  readonly rules: ReadonlyMap<string, (RuleCard & { module: string })[]>
  readonly tests: Readonly<Record<string, { file: string; name: string }[]>>
}

/** The rules of all rooms and the tests of the ledger, by clause. */
export function bindingsOf(rooms: readonly Module[]): Bound {
  const rules = new Map<string, (RuleCard & { module: string })[]>()
  for (const room of rooms) {
    for (const { card } of room.rules ?? []) {
      for (const id of card.clauses) rules.set(id, [...(rules.get(id) ?? []), { ...card, module: `${room.wing}/${room.name}` }])
    }
  }
  return { rules, tests: testsInLedger() }
}

function testsInLedger(): Bound['tests'] {
  try {
    return JSON.parse(
      readFileSync(fileURLToPath(new URL('../../../../ledgers/clause-tests.json', import.meta.url)), 'utf8'),
    ) as Bound['tests']
  } catch {
    return {}
  }
}

export const clauseListFor = (bound: Bound) =>
  answer(contract.clauseList, async (desk) => {
    const cited = await refusalsByClause(desk)
    return {
      clauses: all.map(({ id, words, en, kinds, rooms }) => ({
        id,
        words,
        en,
        kinds: [...kinds],
        rooms: [...rooms],
        rules: bound.rules.get(id)?.length ?? 0,
        tests: bound.tests[id]?.length ?? 0,
        refusals: cited.get(id) ?? 0,
      })),
    }
  })

export const clauseFor = (bound: Bound) =>
  answer(contract.clause, async (desk, { id }) => {
    if (!isClauseId(id)) return refuse(ground(kernelRefusals.notFound))
    const clause = clauseById(id)
    const { count, latest } = await refusalsOfClause(desk, id, 50)
    return {
      clause,
      context: [paragraphOf(id).text],
      rules: (bound.rules.get(id) ?? []).map(({ name, title, law, module }) => ({ name, title, module, ...(law && { law }) })),
      tests: bound.tests[id] ?? [],
      refusals: latest,
      refusalCount: count,
      since: [...(clause.since ?? [])],
    }
  })
