// What a document says, as one value: what its reviewer and signer put their name to, and what the rules look at.
import type { OrganOnDay } from '#kernel/people/organs.ts'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import type { DocumentKind, Secrecy } from './contract/fields.ts'
import { refusals } from './contract/refusals.ts'
import { nothingClassified } from './rules/classified.ts'
import { kindIsInForce } from './rules/kinds.ts'
import { attachmentNamesArePlain, titleHasThreeParts } from './rules/title.ts'
import { addresseesNamed, reportAsksNothing, requestIsOne, upwardGoesUp } from './rules/whom-to-write-to.ts'
import type { DocumentRow } from './store/tables.ts'

/** SM3 of the content. The number, the days and the number of copies are not of it: they come after the signature. */
export const contentDigest = (document: DocumentRow): string => {
  const { title, kind, addressees, addressed_as, body, attachments, copied_to, urgency, contact } = document
  return digestOf({ title, kind, addressees, addressed_as, body, attachments, copied_to, urgency, contact })
}

export type Written = {
  readonly kind: DocumentKind
  readonly matter: string
  readonly secrecy?: Secrecy | undefined
  readonly addressees: readonly string[]
  readonly addressedAs?: string | null | undefined
  readonly body: string
  readonly attachments: readonly { readonly name: string; readonly text?: string | null | undefined }[]
  readonly copiedTo: readonly string[]
  readonly contact?: string | null | undefined
}

export const writtenOf = (row: DocumentRow): Written => ({
  ...row,
  addressedAs: row.addressed_as,
  copiedTo: row.copied_to,
})

export type Organs = ReadonlyMap<string, OrganOnDay>

export const organsOn = async (desk: ReadDesk<never> | ReadDesk, day: Day): Promise<Organs> =>
  new Map((await readOrgansOn(desk, day)).map((organ) => [organ.id, organ]))

export const organsToday = (desk: ReadDesk<never> | ReadDesk): Promise<Organs> => organsOn(desk, desk.today)

export const nameOf = (organs: Organs, id: string): string => organs.get(id)?.name ?? id

/** About ninety pages. It is printed while somebody waits, and a picture of it goes to the screen. */
const MOST_CHARACTERS = 30_000

/** Every ground on which a document of this organ may not be kept as it is written. */
export function unsound(written: Written, own: string, organs: Organs, day: Day): Ground[] {
  const { kind, matter, addressees, copiedTo, body, attachments } = written
  const organ = organs.get(own)
  const to = [...addressees, ...copiedTo]
  const unknown = to.filter((id) => !organs.has(id))
  const texts = [matter, body, written.addressedAs ?? '', ...attachments.flatMap(({ name, text }) => [name, text ?? ''])]
  const count = texts.reduce((sum, text) => sum + text.length, 0)
  return [
    ...(count > MOST_CHARACTERS ? [ground(refusals.tooLong, { count, most: MOST_CHARACTERS }, '/body')] : []),
    ...nothingClassified({ secrecy: written.secrecy ?? 'none', texts }),
    ...kindIsInForce({ kind, day }),
    ...titleHasThreeParts({ organName: organ?.name ?? own, matter, kind }),
    ...unknown.map((id) => ground(refusals.unknownOrgan, { organ: id }, '/addressees')),
    ...addresseesNamed({ kind, own, addressees, copiedTo }),
    ...requestIsOne({ kind, addressees, body, contact: written.contact ?? null }),
    ...reportAsksNothing({ kind, body }),
    ...upwardGoesUp({ kind, level: organ?.level ?? '', to: to.flatMap((id) => organs.get(id) ?? []) }),
    ...attachmentNamesArePlain({ names: attachments.map(({ name }) => name) }),
  ]
}
