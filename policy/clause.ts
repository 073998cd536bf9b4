// A clause of the policy of 9 June 2004 (《省信息化领导小组关于全省电子政务建设的意见》). Its id is chapter.section.number in the
// order of the text and never changes: code, tests, refusals and pages cite it.

/**
 * What software can owe a clause. `interlock`: it must refuse, citing the clause. `duty`: a procedure or register with
 * its responsible organ. `assignment`: who leads and who takes part. `goal`: a figure computed from its own records.
 * `context`: nothing, recorded with where it is met.
 */
export const clauseKinds = ['interlock', 'duty', 'assignment', 'goal', 'context'] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** Law that came later and says more, less or otherwise from a day on; both stand. `words` is a summary, no quotation. */
export type LaterLaw = {
  readonly from: string
  readonly law: string
  readonly words: string
  readonly remark?: string
}

export type Clause = {
  readonly id: string
  /** Quoted from the text; `…` marks what is left out. */
  readonly words: string
  /** Our own short English gloss. */
  readonly en: string
  readonly kinds: readonly ClauseKind[]
  /** The modules that owe it, `wing/module`; empty when none does. */
  readonly rooms: readonly string[]
  /** In force from (inclusive) to (exclusive); absent when it has no end. */
  readonly dated?: { readonly from: string; readonly to: string }
  readonly note?: string
  readonly since?: readonly LaterLaw[]
}
