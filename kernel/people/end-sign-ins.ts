// All sign-ins of a person end at once, on every device. An official's are sessions of ours, and the issuer's end with them; a
// citizen's stand at their issuer alone, and with what it keeps of the person every token is worth nothing at the next request.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { type AtDesk, tablesOf } from './at-desk.ts'
import type { Realm } from './realm-accounts.ts'
import { endSessions } from './sessions.ts'

type Db = Kysely<KernelTables>

export async function endSignIns(db: Db, realm: Realm, id: string): Promise<void> {
  if (realm === 'officials') {
    await endSessions(db, id)
    return
  }
  // First the row: whoever keeps a session waits for it, and what is deleted below cannot come back (kernel/tables/0010).
  await sql`update kernel.citizen set signed_out_at = clock_timestamp() where id = ${id}`.execute(db)
  await sql`with gone as (delete from kernel.oidc_item
      where coalesce(payload ->> 'accountId', payload #>> '{result,login,accountId}') = ${id} returning model, uid, payload)
    insert into kernel.oidc_farewell (sid, realm, payload) select uid, 'citizens', payload from gone where model = 'Session'
    on conflict (sid) do nothing`.execute(db)
}

/** As `endSignIns` for a citizen, from a desk. */
export const endSignInsAtDesk = (desk: AtDesk, citizen: string): Promise<void> => endSignIns(tablesOf(desk), 'citizens', citizen)
