// What a leader sees first. What people wait for comes before what organs owe one another: a remark that was not followed, then a
// decision that is late, a bad rating that is not put right, an answer to the public; then a system that stands, an incident, a project.
// Of the same rank, what is late longest, then what is most.
export type Ranked = { readonly type: string; readonly kind: 'overdue' | 'stuck' | 'dead'; readonly days: number; readonly count: number }

const ORDER: readonly RegExp[] = [
  /^dashboard\./,
  /^applications\.handling/,
  /^(applications|ratings)\./,
  /^(disclosure|reports|disputes)\./,
  /^grading\.stopped/,
  /^incidents\./,
  /^projects\./,
]

export const rankOf = ({ type, kind }: Pick<Ranked, 'type' | 'kind'>): number => {
  const at = ORDER.findIndex((of) => of.test(type))
  // What merely stands still, of a kind nobody waits for, comes last.
  return at >= 0 ? at : ORDER.length + (kind === 'stuck' ? 1 : 0)
}

export const inOrder = <T extends Ranked>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => rankOf(a) - rankOf(b) || b.days - a.days || b.count - a.count)
