// What the system administrator asks and the security administrator gives or declines: duties for posts, and people for
// posts that have duties.
import { sql } from 'kysely'
import { toSql } from '../access/to-sql.ts'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'
import { type ActingDesk, type AtDesk, inForce, nameOfOrgan, tablesOf } from './at-desk.ts'

type Settled = { by: string; at: Instant; outcome: 'given' | 'declined'; answer?: string | undefined }

/** Asks a duty for a post; false when that waits already. */
export async function askForDuty(
  desk: AtDesk,
  ask: { post: string; duty: string; reason: string; by: string; at: Instant },
): Promise<boolean> {
  const open = { settled_by: null, settled_at: null, outcome: null, answer: null }
  const row = await tablesOf(desk)
    .insertInto('kernel.duty_request')
    .values({ id: uuid(), post: ask.post, duty: ask.duty, reason: ask.reason, asked_by: ask.by, asked_at: ask.at, ...open })
    .onConflict((c) => c.columns(['post', 'duty']).where('settled_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

const settled = ({ by, at, outcome, answer }: Settled) => ({ settled_by: by, settled_at: at, outcome, answer: answer ?? null })

/** Settles what was asked of the duty for the post, if anything waits. */
export const settleDuty = async (desk: AtDesk, post: string, duty: string, how: Settled): Promise<void> => {
  await tablesOf(desk)
    .updateTable('kernel.duty_request')
    .set(settled(how))
    .where('post', '=', post)
    .where('duty', '=', duty)
    .where('settled_at', 'is', null)
    .execute()
}

export type DutyRequest = { id: string; post: string; duty: string; askedBy: string }
export type AppointmentRequest = { id: string; official: string; post: string; from: Day; to: Day | null; askedBy: string }

/** The request while it waits, held until the transaction ends. */
export async function dutyRequest(desk: AtDesk, id: string): Promise<DutyRequest | undefined> {
  return await tablesOf(desk)
    .selectFrom('kernel.duty_request')
    .select(['id', 'post', 'duty', 'asked_by as askedBy'])
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function appointmentRequest(desk: AtDesk, id: string): Promise<AppointmentRequest | undefined> {
  const found = await tablesOf(desk)
    .selectFrom('kernel.appointment_request')
    .select(['id', 'official', 'post', 'valid_from as from', 'valid_to as to', 'asked_by as askedBy'])
    .where('id', '=', id)
    .where('settled_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return found as AppointmentRequest | undefined
}

export const settleRequest = async (desk: AtDesk, kind: 'duty' | 'appointment', id: string, how: Settled): Promise<void> => {
  await tablesOf(desk).updateTable(`kernel.${kind}_request`).set(settled(how)).where('id', '=', id).execute()
}

export type WaitingLine = {
  id: string
  kind: 'duty' | 'appointment'
  post: string
  title: string
  class: string
  organName: string
  /** The duties that the post has now. */
  duties: string[]
  /** What is asked: a duty for the post, or a person in it. */
  duty: string | null
  official: string | null
  name: string | null
  account: string | null
  from: string | null
  to: string | null
  /** Who holds the post now. */
  holders: string[]
  /** What the person has already: duties of other posts, and courses passed or waived. */
  ownDuties: string[]
  courses: string[]
  reason: string
  askedBy: string
  askedAt: Instant
}

/** Everything that waits within the permission's reach, oldest first. */
export async function waitingRequests(desk: ActingDesk, permission: string): Promise<WaitingLine[]> {
  const day = desk.today
  const { rows } =
    await sql<WaitingLine>`select r.id, r.kind, p.id as post, p.title, p.class, ${nameOfOrgan(sql.ref('p.organ'), day)} as "organName",
      (select coalesce(array_agg(pd.duty order by pd.duty), '{}') from kernel.post_duty pd where pd.post = p.id) as duties,
      r.duty, r.official, o.name, o.account, r.valid_from as "from", r.valid_to as "to", r.reason, a.name as "askedBy", r.asked_at as "askedAt",
      (select coalesce(array_agg(h.name order by h.name), '{}') from kernel.official_post op join kernel.official h on h.id = op.official
        where op.post = p.id and (op.valid_to is null or op.valid_to > ${day})) as holders,
      (select coalesce(array_agg(distinct pd.duty), '{}') from kernel.official_post op join kernel.post_duty pd on pd.post = op.post
        where op.official = r.official and ${inForce('op', day)}) as "ownDuties",
      (select coalesce(array_agg(distinct c.course), '{}') from kernel.course_record c
        where c.official = r.official and c.revoked_at is null and ${inForce('c', day)}) as courses
    from (select id, 'duty' as kind, post, duty, null::uuid as official, null::date as valid_from, null::date as valid_to, reason, asked_by, asked_at
          from kernel.duty_request where settled_at is null
        union all select id, 'appointment', post, null, official, valid_from, valid_to, reason, asked_by, asked_at
          from kernel.appointment_request where settled_at is null) r
    join kernel.post p on p.id = r.post join kernel.official a on a.id = r.asked_by left join kernel.official o on o.id = r.official
    where ${toSql(desk.actor, permission, { organ: sql.ref('p.organ') })} order by r.asked_at, r.id limit 500`.execute(tablesOf(desk))
  return rows
}

export type BarePost = { post: string; title: string; class: string; organName: string; holders: string[] }

/** Posts that somebody holds and that have no duty and no request: whoever holds them may do nothing yet. */
export async function postsWithoutDuties(desk: ActingDesk, permission: string): Promise<BarePost[]> {
  const day = desk.today
  const { rows } = await sql<BarePost>`select p.id as post, p.title, p.class, ${nameOfOrgan(sql.ref('p.organ'), day)} as "organName",
      array_agg(o.name order by o.name) as holders
    from kernel.post p join kernel.official_post op on op.post = p.id and (op.valid_to is null or op.valid_to > ${day})
    join kernel.official o on o.id = op.official and o.disabled_at is null
    where ${toSql(desk.actor, permission, { organ: sql.ref('p.organ') })} and not exists (select from kernel.post_duty pd where pd.post = p.id)
      and not exists (select from kernel.duty_request r where r.post = p.id and r.settled_at is null)
    group by p.id order by p.organ, p.title limit 200`.execute(tablesOf(desk))
  return rows
}
