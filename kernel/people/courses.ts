// Courses, which duty asks for which, and who passed them or was let off (3.9.3).
import { type RawBuilder, sql } from 'kysely'
import { toSql } from '../access/to-sql.ts'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'
import { type ActingDesk, type AtDesk, inForce, nameOfOrgan, tablesOf } from './at-desk.ts'

export type CourseLine = {
  id: string
  title: string
  titleEn: string
  standard: string | null
  /** The duties that ask for it. */
  duties: string[]
  /** How many officials hold it today. */
  holders: number
}

export async function coursesWithDuties(desk: AtDesk, day: Day): Promise<CourseLine[]> {
  const { rows } = await sql<CourseLine>`select c.id, c.title, c.title_en as "titleEn", c.standard,
      (select coalesce(array_agg(d.id order by d.id), '{}') from kernel.duty d where d.course = c.id) as duties,
      (select count(distinct r.official)::int from kernel.course_record r where r.course = c.id and r.revoked_at is null and ${inForce('r', day)}) as holders
    from kernel.course c order by c.id`.execute(tablesOf(desk))
  return rows
}

export const courseStands = async (desk: AtDesk, id: string): Promise<boolean> =>
  (await tablesOf(desk).selectFrom('kernel.course').select('id').where('id', '=', id).executeTakeFirst()) !== undefined

/** Enters a course; false when its id is taken. */
export async function addCourse(
  desk: AtDesk,
  course: { id: string; title: string; titleEn: string; standard: string | null },
): Promise<boolean> {
  const added = await tablesOf(desk)
    .insertInto('kernel.course')
    .values({ id: course.id, title: course.title, title_en: course.titleEn, standard: course.standard })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

export type Recorded = {
  official: string
  course: string
  kind: 'passed' | 'waived'
  from: Day
  to: Day | null
  reason: string
  by: string
  at: Instant
}

export async function recordCourse(desk: AtDesk, { official, course, kind, from, to, reason, by, at }: Recorded): Promise<string> {
  const id = uuid()
  await tablesOf(desk)
    .insertInto('kernel.course_record')
    .values({ id, official, course, kind, valid_from: from, valid_to: to, reason, recorded_by: by, recorded_at: at, revoked_at: null })
    .execute()
  return id
}

/** The record while it stands, with whose it is. */
export async function courseRecord(desk: AtDesk, id: string): Promise<{ official: string; course: string } | undefined> {
  return await tablesOf(desk)
    .selectFrom('kernel.course_record')
    .select(['official', 'course'])
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export const revokeRecord = async (desk: AtDesk, id: string, at: Instant): Promise<void> => {
  await tablesOf(desk).updateTable('kernel.course_record').set({ revoked_at: at }).where('id', '=', id).execute()
}

export type RecordLine = {
  id: string
  course: string
  title: string
  kind: 'passed' | 'waived'
  from: string
  to: string | null
  reason: string
  revokedAt: Instant | null
}

/** Every record of an official, newest first. */
export async function recordsOf(desk: AtDesk, official: string): Promise<RecordLine[]> {
  const { rows } =
    await sql<RecordLine>`select r.id, r.course, c.title, r.kind, r.valid_from as "from", r.valid_to as "to", r.reason, r.revoked_at as "revokedAt"
    from kernel.course_record r join kernel.course c on c.id = r.course where r.official = ${official} order by r.recorded_at desc, r.id limit 200`.execute(
      tablesOf(desk),
    )
  return rows
}

export type Untaught = { official: string; name: string; account: string; organName: string; post: string; course: string; title: string }

const taught = (
  day: Day,
): RawBuilder<unknown> => sql`exists (select from kernel.course_record r where r.official = o.id and r.course = d.course
  and r.revoked_at is null and ${inForce('r', day)})`

/** Officials within the permission's reach whose post asks for a course that they lack. */
export async function untaughtWithin(desk: ActingDesk, permission: string): Promise<Untaught[]> {
  const { rows } = await sql<Untaught>`select distinct on (o.account, d.course) o.id as official, o.name, o.account,
      ${nameOfOrgan(sql.ref('p.organ'), desk.today)} as "organName", p.title as post, d.course, c.title
    from kernel.official o join kernel.official_post op on op.official = o.id and ${inForce('op', desk.today)}
    join kernel.post p on p.id = op.post join kernel.post_duty pd on pd.post = p.id join kernel.duty d on d.id = pd.duty
    join kernel.course c on c.id = d.course
    where o.disabled_at is null and not ${taught(desk.today)} and ${toSql(desk.actor, permission, { organ: sql.ref('p.organ') })}
    order by o.account, d.course limit 500`.execute(tablesOf(desk))
  return rows
}

/** Of all officials whose posts ask for a course today: how many, and how many have passed all that theirs ask for or were let off. */
export async function taughtOfAll(desk: AtDesk, day: Day): Promise<{ asked: number; taught: number }> {
  const { rows } = await sql<{ asked: number; taught: number }>`select count(*)::int as asked, count(*) filter (where has)::int as taught
    from (select o.id, bool_and(${taught(day)}) as has from kernel.official o
      join kernel.official_post op on op.official = o.id and ${inForce('op', day)}
      join kernel.post_duty pd on pd.post = op.post join kernel.duty d on d.id = pd.duty
      where o.disabled_at is null and d.course is not null group by o.id) each`.execute(tablesOf(desk))
  return rows[0]!
}
