// One official lets another do some of their business for a time. Whether it holds at an hour is worked out where the actor
// is read (acting.ts); here it is given, revoked and shown.
import { sql } from 'kysely'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'
import { type AtDesk, inForce, nameOfOrgan, tablesOf } from './at-desk.ts'

export type Given = {
  giver: string
  post: string
  taker: string
  permissions: readonly string[]
  reason: string
  from: Instant
  to: Instant
  at: Instant
}

export async function addDelegation(desk: AtDesk, given: Given): Promise<string> {
  const id = uuid()
  await tablesOf(desk)
    .insertInto('kernel.delegation')
    .values({
      id,
      giver: given.giver,
      giver_post: given.post,
      taker: given.taker,
      permissions: [...given.permissions],
      reason: given.reason,
      valid_from: given.from,
      valid_to: given.to,
      given_at: given.at,
      revoked_at: null,
      revoked_by: null,
    })
    .execute()
  return id
}

/** The delegation, held until the transaction ends. */
export async function delegationForChange(desk: AtDesk, id: string) {
  return await tablesOf(desk)
    .selectFrom('kernel.delegation')
    .select(['id', 'giver', 'taker', 'valid_to as to', 'revoked_at as revokedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export const revokeDelegation = async (desk: AtDesk, id: string, by: string, at: Instant): Promise<void> => {
  await tablesOf(desk).updateTable('kernel.delegation').set({ revoked_at: at, revoked_by: by }).where('id', '=', id).execute()
}

export type DelegationLine = {
  id: string
  giver: string
  giverName: string
  taker: string
  takerName: string
  post: string
  postTitle: string
  organName: string
  permissions: string[]
  reason: string
  from: Instant
  to: Instant
  revokedAt: Instant | null
}

/** What the official gave and received, newest first. */
export async function delegationsOf(desk: AtDesk, official: string, day: Day): Promise<DelegationLine[]> {
  const { rows } =
    await sql<DelegationLine>`select d.id, d.giver, g.name as "giverName", d.taker, t.name as "takerName", p.id as post, p.title as "postTitle",
      ${nameOfOrgan(sql.ref('p.organ'), day)} as "organName", d.permissions, d.reason, d.valid_from as "from", d.valid_to as "to", d.revoked_at as "revokedAt"
    from kernel.delegation d join kernel.official g on g.id = d.giver join kernel.official t on t.id = d.taker join kernel.post p on p.id = d.giver_post
    where d.giver = ${official} or d.taker = ${official} order by d.valid_to desc, d.id limit 200`.execute(tablesOf(desk))
  return rows
}

export type Colleague = { official: string; name: string; organName: string; posts: string[]; classes: string[]; disabled: boolean }

const colleague = (
  day: Day,
) => sql`o.id as official, o.name, o.disabled_at is not null as disabled, min(${nameOfOrgan(sql.ref('p.organ'), day)}) as "organName",
  array_agg(distinct p.title) as posts, array_agg(distinct p.class) as classes
  from kernel.official o join kernel.official_post op on op.official = o.id join kernel.post p on p.id = op.post`

/** Officials of an organ who hold business posts today. */
export async function colleaguesIn(desk: AtDesk, organ: string, day: Day): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`select ${colleague(day)}
    where p.organ = ${organ} and p.class = 'business' and o.disabled_at is null and ${inForce('op', day)} group by o.id order by o.name limit 500`.execute(
    tablesOf(desk),
  )
  return rows
}

/**
 * The official with the posts they hold from the day on: whoever is to be an administrator takes no business either. Held
 * until the transaction ends, as an appointment does.
 */
export async function takerOf(desk: AtDesk, official: string, day: Day): Promise<Colleague | undefined> {
  await tablesOf(desk).selectFrom('kernel.official').select('id').where('id', '=', official).forUpdate().execute()
  const { rows } = await sql<Colleague>`select ${colleague(day)}
    where o.id = ${official} and (op.valid_to is null or op.valid_to > ${day}) group by o.id`.execute(tablesOf(desk))
  return rows[0]
}
