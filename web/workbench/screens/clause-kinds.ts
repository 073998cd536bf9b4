import type { WordKey } from '#web/kit/dictionary/dictionary.ts'

const KINDS: Readonly<Record<string, WordKey>> = {
  interlock: 'clauses.interlock',
  duty: 'clauses.duty',
  assignment: 'clauses.assignment',
  goal: 'clauses.goal',
  context: 'clauses.contextKind',
}

/** The words for what a clause asks of the software. */
export const clauseKind = (kind: string): WordKey => KINDS[kind] ?? 'clauses.contextKind'
