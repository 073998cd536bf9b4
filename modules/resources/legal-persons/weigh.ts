// What is registered of a legal person, weighed before it is written: as the record would then be, by every rule that what is set
// touches. All grounds are answered at once.
import type { Static } from '#kernel/module/field.ts'
import { type Ground, refuseAny } from '#kernel/refusal/refusal.ts'
import type { BaseRow } from '#kernel/registers/base/table.ts'
import type { Day } from '#kernel/time/day.ts'
import { holdersOf, personsOf } from './known.ts'
import type { LegalPersonKind, legalPersonRecord } from './legal-person.ts'
import { branchHasNoCapital, branchHasParent } from './rules/branch-has-parent.ts'
import { creditCodeFits } from './rules/credit-code-fits.ts'
import { daysInOrder } from './rules/days-in-order.ts'
import { registrarOfKind } from './rules/registrar-of-kind.ts'
import { representativeMayAct } from './rules/representative-may-act.ts'
import { shareBook, type Shareholder } from './rules/share-book.ts'
import { shareholdersStand } from './rules/shareholders-stand.ts'
import { hold, type LegalPersonsDesk } from './store.ts'

export type Fields = Partial<Static<typeof legalPersonRecord>>
type Sets = Readonly<Record<string, unknown>>

export type Draft = {
  /** The record as it stands, unless this begins it. */
  readonly before?: BaseRow | undefined
  readonly sets: Sets
  readonly simulated: boolean
  readonly day: string
  /** What the verb itself weighs, of the record as it would be. */
  readonly also?: (after: Fields) => Ground[]
}

/** Refuses, or answers what to set: the representative's name is filled from the record chosen. */
export async function weigh(desk: LegalPersonsDesk, { before, sets, simulated, day, also }: Draft): Promise<Record<string, unknown>> {
  const old = (before?.fields ?? {}) as Fields
  const shareholders = listOf(sets.shareholders)
  const representative = (sets.representative ?? undefined) as string | undefined
  const persons = await personsOf(desk, [
    ...(representative ? [representative] : []),
    ...shareholders.flatMap(({ kind, record }) => (kind === 'person' && record ? [record] : [])),
  ])
  const name = representative ? persons.get(representative)?.name : undefined
  const whole = { ...sets, ...representedBy(old, sets, name) }
  const after = { ...old, ...whole } as Fields
  const kind = after.kind as LegalPersonKind
  const touches = (...fields: string[]) => fields.some((field) => Object.hasOwn(sets, field))
  refuseAny([
    ...(also?.(after) ?? []),
    ...registrarOfKind({ kind: old.kind ?? kind, organ: desk.actor.organ, fields: Object.keys(sets) }),
    ...daysInOrder({ establishedOn: after.establishedOn!, fields: touches('establishedOn') ? after : sets }),
    ...(touches('uscc', 'kind') ? creditCodeFits({ uscc: after.uscc!, kind, simulated }) : []),
    ...(representative
      ? representativeMayAct({ person: persons.get(representative), name: after.representativeName, day: day as Day })
      : []),
    ...(touches('parent', 'kind') ? await belonging(desk, before?.id, after) : []),
    ...(touches('capital', 'shareholders', 'kind')
      ? branchHasNoCapital({ kind, capital: after.capital, shareholders: listOf(after.shareholders) })
      : []),
    ...(touches('capital', 'shareholders')
      ? shareBook({ id: before?.id, kind, capital: after.capital, shareholders: listOf(after.shareholders) })
      : []),
    ...shareholdersStand({ shareholders, before: listOf(old.shareholders), known: await holdersOf(desk, shareholders, persons) }),
  ])
  return whole
}

const listOf = (shareholders: unknown) => (shareholders ?? []) as Shareholder[]

/** A name comes with the record chosen; and one who is named without a record is not the one chosen before. */
function representedBy(old: Fields, sets: Sets, name: string | undefined): Sets {
  if (name !== undefined && !sets.representativeName) return { representativeName: name }
  const isOther = typeof sets.representativeName === 'string' && sets.representativeName !== old.representativeName
  return isOther && old.representative && !Object.hasOwn(sets, 'representative') ? { representative: null } : {}
}

async function belonging(desk: LegalPersonsDesk, id: string | undefined, { kind, parent }: Fields): Promise<Ground[]> {
  // Held against its own end, which asks for its branches.
  const row = parent ? await hold(desk, parent, 'share') : undefined
  const known = row && { kind: row.fields.kind as LegalPersonKind, state: row.state, isRevoked: Boolean(row.fields.revokedOn) }
  return branchHasParent({ id, kind: kind!, parent, known })
}
