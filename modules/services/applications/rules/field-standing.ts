// How a field of the form stands for this applicant: held by a base register, typed, or still empty. What a register holds cannot be
// typed over: whoever finds it wrong disputes it. Where the register is away, or knows nothing of it, the field is asked.
import type { Words } from '#kernel/text/text.ts'
import { type AskedField, fieldFits } from './field-fits.ts'

/** What a register holds of a field: whole for the organs, and as the applicant may see it. */
export type HeldValue = { readonly value: string; readonly shown: string }

export type FieldStanding = {
  readonly section: string
  readonly field: AskedField
  readonly state: 'held' | 'typed' | 'empty' | 'away'
  /** Empty text where there is none. */
  readonly value: string
  readonly shown: string
  readonly wrong: Words | undefined
}

export type Known = {
  readonly held: ReadonlyMap<string, HeldValue>
  readonly away: ReadonlySet<string>
  readonly typed: Readonly<Record<string, string>>
}

export function fieldStanding(section: string, field: AskedField, { held, away, typed }: Known): FieldStanding {
  const known = held.get(field.id)
  if (known) return { section, field, state: 'held', ...known, wrong: undefined }
  const value = typed[field.id] ?? ''
  const isAway = field.held !== null && away.has(field.held.register)
  const state = isAway ? 'away' : value === '' ? 'empty' : 'typed'
  return { section, field, state, value, shown: value, wrong: fieldFits(field, value) }
}
