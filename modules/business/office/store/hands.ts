// Through whose hands a document went, and what they put their name to.
import { rows } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Role } from '../contract/fields.ts'
import type { HandRow, OfficeDesk, OfficeReadDesk } from './tables.ts'

export type Signed = { readonly signature: Buffer; readonly certificate: Buffer; readonly serial: string }

export async function addHand(
  desk: OfficeDesk,
  document: string,
  role: Role,
  said: { digest: string; opinion?: string | undefined; signed?: Signed | undefined },
): Promise<void> {
  const { actor } = desk
  await rows(desk.tx)
    .insertInto('office.hand')
    .values({
      id: uuid(),
      document,
      role,
      official: actor.id,
      name: actor.name,
      organ: actor.organ ?? '',
      at: desk.now,
      digest: said.digest,
      opinion: said.opinion ?? null,
      signature: said.signed?.signature ?? null,
      certificate: said.signed?.certificate ?? null,
      serial: said.signed?.serial ?? null,
      lapsed_at: null,
    })
    .execute()
}

export const handsOf = (desk: OfficeReadDesk, document: string): Promise<HandRow[]> =>
  rows(desk.tx).selectFrom('office.hand').selectAll().where('document', '=', document).orderBy('at').orderBy('id').execute()

/** What was agreed to an earlier content no longer stands. */
export const lapse = (desk: OfficeDesk, document: string, roles: readonly Role[]) =>
  rows(desk.tx)
    .updateTable('office.hand')
    .set({ lapsed_at: desk.now })
    .where('document', '=', document)
    .where('role', 'in', [...roles])
    .where('lapsed_at', 'is', null)
    .execute()

export const standing = (hands: readonly HandRow[], role: Role): HandRow | undefined =>
  hands.findLast((hand) => hand.role === role && hand.lapsed_at === null)
