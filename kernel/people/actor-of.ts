import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Scope } from '../access/decide.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { dayAt, type Instant } from '../time/day.ts'
import { widest } from './session.ts'

/** The official behind an account, acting from the first post held on the day of `now` (seeding, the command line, tests). */
export async function actorOf(db: Kysely<KernelTables>, account: string, now: Instant): Promise<Actor> {
  const today = dayAt(now)
  const { rows } = await sql<{
    id: string
    name: string
    post: string
    organ: string
    division: string
    permissions: { permission: string; scope: Scope }[]
  }>`
    select o.id, o.name, p.id as post, p.organ, g.division,
      coalesce((select jsonb_agg(jsonb_build_object('permission', dp.permission, 'scope', dp.scope))
        from kernel.post_duty pd join kernel.duty_permission dp on dp.duty = pd.duty where pd.post = p.id), '[]') as permissions
    from kernel.official o
    join kernel.official_post op on op.official = o.id and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
    join kernel.post p on p.id = op.post join kernel.organ g on g.id = p.organ
    where o.account = ${account} and o.disabled_at is null order by op.valid_from, p.id limit 1`.execute(db)
  const row = rows[0]
  if (!row) throw new Error(`no official holds the account ${account}`)
  return {
    kind: 'official',
    id: row.id,
    name: row.name,
    post: row.post,
    organ: row.organ,
    division: row.division,
    permissions: widest(row.permissions),
  }
}
