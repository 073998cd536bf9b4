// Every kind of certificate that the province issues, once.
import type { Words } from '#kernel/text/text.ts'
import type { CertificateKind } from '../kind.ts'
import { ofFirms } from './of-firms.ts'
import { ofPersons } from './of-persons.ts'

export const kinds: readonly CertificateKind[] = [...ofPersons, ...ofFirms]

const byId = new Map(kinds.map((kind) => [kind.id, kind]))

export const kindNamed = (id: string): CertificateKind | undefined => byId.get(id)

export const kindWords: Readonly<Record<string, Words>> = Object.fromEntries(kinds.map(({ id, title }) => [id, title]))
