// The fold of life events: pure. An event counts from its effective day, was known from the instant it was recorded, and may
// void earlier ones (a correction voids nothing: it sets a field again from the day on which the wrong value was set).
import type { BaseRegister, BaseState } from '../../module/base-register.ts'
import { counting, type Entry, type Moment, sumOf } from './counting.ts'
import { withDerived } from './derived.ts'

export { counting, type Entry, type Moment } from './counting.ts'

export type Folded = { readonly fields: Readonly<Record<string, unknown>>; readonly state: BaseState }

/** What the record was at the moment: undefined before its first event, or before that was known. */
export function fold(base: BaseRegister, entries: readonly Entry[], moment: Moment = {}): Folded | undefined {
  const live = counting(entries, moment)
  if (live.length === 0) return undefined
  const { fields, state } = sumOf(base, live)
  return { fields: withDerived(base, fields), state }
}
