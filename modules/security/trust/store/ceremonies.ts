import { rows } from '#kernel/db/rows.ts'
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
