import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { dayAt, type Instant } from '../time/day.ts'

export type HeldPost = { id: string; title: string; organ: { id: string; name: string } }

/** The posts an official holds on the day of `now`, with the organ's name on that day. */
export async function postsOf(db: Kysely<KernelTables>, official: string, now: Instant): Promise<HeldPost[]> {
  const today = dayAt(now)
  const { rows } = await sql<{ id: string; title: string; organ: string; name: string }>`
    select p.id, p.title, p.organ, coalesce(n.name, p.organ) as name
    from kernel.official_post op join kernel.post p on p.id = op.post
    left join lateral (select name from kernel.organ_name where organ = p.organ and valid_from <= ${today} and (valid_to is null or valid_to > ${today}) limit 1) n on true
    where op.official = ${official} and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
    order by op.valid_from, p.id`.execute(db)
  return rows.map(({ id, title, organ, name }) => ({ id, title, organ: { id: organ, name } }))
}
