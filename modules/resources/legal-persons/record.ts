// How this room writes: a life event, and whoever may act for the firm at sign-in (kernel.legal_person) in the same transaction, so
// that a representative who was replaced signs nothing more.
import { identityDigest } from '#kernel/people/citizens.ts'
import { keepActing } from '#kernel/people/legal-persons.ts'
import type { BaseRow } from '#kernel/registers/base/table.ts'
import { tieRecord } from '#kernel/registers/base/own.ts'
import { type Amendment, amend, enter, type NewEvent } from '#kernel/registers/base/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { personsOf } from './known.ts'
import { legalPersonBase } from './legal-person.ts'
import type { LegalPersonsDesk } from './store.ts'

export type Changed = { id: string; version: number; fields: string[] }

type Event<E extends NewEvent> = Omit<E, 'effective'> & { readonly effective: string }

/** Begins a record. */
export async function begin(desk: LegalPersonsDesk, { effective, ...event }: Event<NewEvent>, simulated: boolean): Promise<Changed> {
  const { id, version, fields, row } = await enter(desk, legalPersonBase, { ...event, effective: effective as Day }, { simulated })
  await inStep(desk, undefined, row)
  return { id, version, fields: [...fields] }
}

/** Records what happened to a record. */
export async function record(desk: LegalPersonsDesk, { effective, ...event }: Event<Amendment>, before: BaseRow): Promise<Changed> {
  const { id, version, fields, row } = await amend(desk, legalPersonBase, { ...event, effective: effective as Day })
  if (row.state !== before.state || fields.some((field) => ACTING.includes(field))) await inStep(desk, before.fields.uscc as string, row)
  return { id, version, fields: [...fields] }
}

const ACTING = ['uscc', 'name', 'representative']

async function inStep(desk: LegalPersonsDesk, was: string | undefined, { id, fields, simulated, state }: BaseRow): Promise<void> {
  const representative = fields.representative as string | undefined
  const acts = state === 'living' && representative !== undefined
  const person = acts ? (await personsOf(desk, [representative])).get(representative) : undefined
  const uscc = fields.uscc as string
  await keepActing(desk, {
    was,
    uscc,
    name: fields.name as string,
    simulated,
    representative: person && { digest: identityDigest(desk.vault, person.idNumber), record: representative! },
  })
  if (was !== uscc && state === 'living') await tieRecord(desk, legalPersonBase, `legal-person/${uscc}`, id)
}
