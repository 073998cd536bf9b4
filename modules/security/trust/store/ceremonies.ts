// The table of ceremonies: one at a time waits for its second person.
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { keep } from '#kernel/registers/keep.ts'
import { ceremonyRegister } from '../contract.ts'
import type { CeremonyRow, Read, Write } from './tables.ts'

const db = (desk: Read) => rows(desk.tx)

/** A ceremony, its row locked: of two who join at once, one does. */
export const lockCeremony = (desk: Write, id: string): Promise<CeremonyRow | undefined> =>
  db(desk).selectFrom('trust.ceremony').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The ceremony that waits for its second person, though its time may have run out. */
export const openCeremony = (desk: Read): Promise<CeremonyRow | undefined> =>
  db(desk).selectFrom('trust.ceremony').selectAll().where('state', '=', 'open').executeTakeFirst()

export const lastHeld = (desk: Read): Promise<CeremonyRow | undefined> =>
  db(desk).selectFrom('trust.ceremony').selectAll().where('state', '=', 'held').orderBy('joined_at', 'desc').limit(1).executeTakeFirst()

/** Keeps a ceremony that was begun; false when somebody began another a moment before. */
export async function keepNewCeremony(
  desk: Write,
  action: string,
  id: string,
  fields: Static<typeof ceremonyRegister.record>,
): Promise<boolean> {
  try {
    await keep(desk as Desk, ceremonyRegister, action, fields, { id })
    return true
  } catch (error) {
    if (isClash(error, 'ceremony_open')) return false
    throw error
  }
}
