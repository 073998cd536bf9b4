// What the two bases know of the persons and legal persons that a registration names.
import { personDoor } from '#modules/resources/population/contract.ts'
import type { KnownPerson } from './rules/representative-may-act.ts'
import type { Shareholder } from './rules/share-book.ts'
import type { Holder } from './rules/shareholders-stand.ts'
import { firmsOf, type LegalPersonsReadDesk } from './store.ts'

/** Persons by their record, whole. */
export async function personsOf(desk: LegalPersonsReadDesk, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  if (ids.length === 0) return new Map()
  const { rows } = await desk.ask(personDoor.whole, { ids: [...new Set(ids)] })
  return new Map(
    rows.map(({ id, state, fields }) => [id, { ...(fields as Pick<KnownPerson, 'name' | 'birthDate' | 'idNumber' | 'guardian'>), state }]),
  )
}

/** The holders that are named by a record. */
export async function holdersOf(
  desk: LegalPersonsReadDesk,
  shareholders: readonly Shareholder[],
  persons: ReadonlyMap<string, KnownPerson>,
): Promise<Map<string, Holder>> {
  const firms = await firmsOf(
    desk,
    shareholders.flatMap(({ kind, record }) => (kind === 'legal-person' && record ? [record] : [])),
  )
  return new Map<string, Holder>([
    ...[...persons].map(([id, { name, state }]) => [id, { kind: 'person', name, state }] as const),
    ...firms.map(
      ({ id, state, fields }) =>
        [id, { kind: 'legal-person', name: fields.name as string, state, isBranch: fields.kind === 'branch' }] as const,
    ),
  ])
}
