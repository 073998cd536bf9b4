// A rule of law as a value: a pure function that returns every ground on which the answer is no, bound to the clauses of
// the policy and the articles it serves. The clause pages, the clause ledger and `npm run clauses` read these bindings.
//
// A guard counts only after it has bitten: `npm run clauses -- --bite` mutes one rule at a time through
// YUELU_MUTED_RULE and expects a test to fail. The variable has no effect outside NODE_ENV=test.
import type { Words } from '../text/text.ts'
import type { Ground } from './refusal.ts'

export type RuleCard = {
  /** `<module>.<fact-or-act>`, e.g. 'projects.approval-needs-review'. */
  readonly name: string
  readonly title: Words
  readonly clauses: readonly string[]
  readonly law?: string
}

export type Rule<F> = ((facts: F) => Ground[]) & { readonly card: RuleCard }

const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {}
const muted = environment.NODE_ENV === 'test' ? environment.YUELU_MUTED_RULE : undefined

/** Names a rule. The function stays pure: it reads no clock, no table and no network. */
export function rule<F>(card: RuleCard, decide: (facts: F) => Ground[]): Rule<F> {
  const run = card.name === muted ? () => [] : decide
  return Object.assign((facts: F) => run(facts), { card })
}
