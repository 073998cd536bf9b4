// The fold of life events: pure. An event counts from its effective day, was known from the instant it was recorded, and may
// void earlier ones (a correction voids nothing: it sets a field again from the day on which the wrong value was set).
import type { Day, Instant } from '../../time/day.ts'
import type { BaseRegister, BaseState } from './card.ts'
import { withDerived } from './derived.ts'

export type Entry = {
  readonly seq: number
  readonly kind: string
  readonly effective: Day
  readonly at: Instant
  readonly sets: Readonly<Record<string, unknown>>
  /** The events (by seq) that this one declares void from its recording on. */
  readonly voids: readonly number[]
}

/** A point in both times; what is left out is without limit. */
export type Moment = { readonly validOn?: Day | undefined; readonly knownAt?: Instant | undefined }

export type Folded = { readonly fields: Readonly<Record<string, unknown>>; readonly state: BaseState }

/** The events that count at the moment, in the order in which they count. */
export function counting<E extends Entry>(entries: readonly E[], { validOn, knownAt }: Moment = {}): E[] {
  const known = entries.filter(({ at }) => knownAt === undefined || at <= knownAt)
  // An event that voids another may be void itself, of a later recording: the last word goes first.
  const undone = new Set<number>()
  for (const { seq, voids } of known.toSorted((a, b) => b.seq - a.seq)) if (!undone.has(seq)) for (const each of voids) undone.add(each)
  return known
    .filter(({ seq, effective }) => !undone.has(seq) && (validOn === undefined || effective <= validOn))
    .toSorted((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : a.seq - b.seq))
}

/** What the record was at the moment: undefined before its first event, or before that was known. */
export function fold(base: BaseRegister, entries: readonly Entry[], moment: Moment = {}): Folded | undefined {
  const live = counting(entries, moment)
  if (live.length === 0) return undefined
  const fields: Record<string, unknown> = {}
  let state: BaseState = 'living'
  for (const { kind, sets } of live) {
    Object.assign(fields, sets)
    state = base.events[kind]?.leaves ?? state
  }
  return { fields: withDerived(base, fields), state }
}
