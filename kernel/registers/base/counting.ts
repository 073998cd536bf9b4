// Which life events count at a moment of both times: pure, and fit for a browser, which draws a record on another day out of the
// events that it was shown.
import type { BaseRegister, BaseState } from '../../module/base-register.ts'
import type { Day, Instant } from '../../time/day.ts'

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

/** What the events that count add up to: a later one sets a field again, null empties it, and the last that leaves says the state. */
export function sumOf(
  base: Pick<BaseRegister, 'events'>,
  live: readonly Pick<Entry, 'kind' | 'sets'>[],
): { readonly fields: Readonly<Record<string, unknown>>; readonly state: BaseState } {
  const fields: Record<string, unknown> = {}
  let state: BaseState = 'living'
  for (const { kind, sets } of live) {
    Object.assign(fields, sets)
    state = base.events[kind]?.leaves ?? state
  }
  for (const [name, value] of Object.entries(fields)) if (value === null) delete fields[name]
  return { fields, state }
}
