import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { dayAt, type Instant } from '../time/day.ts'
import { actingColumns, type ActingRow, actorFrom } from './acting.ts'

/**
 * The official behind an account, acting from the first post held on the day of `now` (seeding, the command line, tests).
 * Whoever may call this in the process is its own proof of identity.
 */
export async function actorOf(db: Kysely<KernelTables>, account: string, now: Instant): Promise<Actor> {
  const today = dayAt(now)
  const { rows } = await sql<ActingRow>`
    with who as (select o.id as official, op.post, null::uuid as delegation, null::uuid as emergency
      from kernel.official o join kernel.official_post op on op.official = o.id
        and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
      where o.account = ${account} order by op.valid_from, op.post limit 1)
    select ${actingColumns(today, now)}`.execute(db)
  const row = rows[0]
  if (!row) throw new Error(`no official holds the account ${account}`)
  return await actorFrom(db, row, Infinity)
}
