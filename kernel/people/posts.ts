// Posts and who holds them. A post is made without duties and gives no right until the security administrator gives it one.
import { sql } from 'kysely'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'
import { type AtDesk, inForce, nameOfOrgan, tablesOf } from './at-desk.ts'

export type PostClass = 'business' | 'system' | 'security' | 'audit'
export type PostFacts = {
  id: string
  organ: string
  title: string
  class: PostClass
  from: string
  to: string | null
  duties: string[]
}

/** The post, held until the transaction ends so that its duties and its holders do not change unseen by one another. */
export async function postForChange(desk: AtDesk, id: string): Promise<PostFacts | undefined> {
  const db = tablesOf(desk)
  const post = await db
    .selectFrom('kernel.post')
    .select(['id', 'organ', 'title', 'class', 'valid_from as from', 'valid_to as to'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!post) return undefined
  const duties = await db.selectFrom('kernel.post_duty').select('duty').where('post', '=', id).orderBy('duty').execute()
  return { ...post, class: post.class as PostClass, duties: duties.map(({ duty }) => duty) }
}

export async function addPost(desk: AtDesk, post: { organ: string; title: string; class: PostClass; from: Day }): Promise<string> {
  const id = uuid()
  await tablesOf(desk)
    .insertInto('kernel.post')
    .values({ id, organ: post.organ, title: post.title, class: post.class, valid_from: post.from, valid_to: null })
    .execute()
  return id
}

/** Ends the post and every holding of it; what waited for it waits no longer. */
export async function closePost(desk: AtDesk, post: string, on: Day, by: string, now: Instant): Promise<void> {
  const db = tablesOf(desk)
  await sql`update kernel.official_post set valid_to = greatest(${on}::date, valid_from)
    where post = ${post} and (valid_to is null or valid_to > ${on})`.execute(db)
  await sql`update kernel.post set valid_to = greatest(${on}::date, valid_from) where id = ${post}`.execute(db)
  for (const table of ['kernel.duty_request', 'kernel.appointment_request'] as const)
    await sql`update ${sql.table(table)} set outcome = 'declined', settled_at = ${now}, settled_by = case when asked_by = ${by} then null else ${by}::uuid end,
      answer = '岗位已撤销' where post = ${post} and settled_at is null`.execute(db)
}

export type StaffLine = {
  post: string
  title: string
  class: PostClass
  from: string
  to: string | null
  duties: string[]
  holders: { official: string; name: string; from: string; to: string | null; disabled: boolean }[]
}

/** The posts of an organ that stand on the day, each with its duties and those who hold it then or will. */
export async function staffOf(desk: AtDesk, organ: string, day: Day): Promise<StaffLine[]> {
  const { rows } = await sql<StaffLine>`select p.id as post, p.title, p.class, p.valid_from as "from", p.valid_to as "to",
      (select coalesce(json_agg(pd.duty order by pd.duty), '[]') from kernel.post_duty pd where pd.post = p.id) as duties,
      (select coalesce(json_agg(json_build_object('official', o.id, 'name', o.name, 'from', op.valid_from, 'to', op.valid_to,
          'disabled', o.disabled_at is not null) order by op.valid_from), '[]')
        from kernel.official_post op join kernel.official o on o.id = op.official
        where op.post = p.id and (op.valid_to is null or op.valid_to > ${day}) and (op.valid_to is null or op.valid_to > op.valid_from)) as holders
    from kernel.post p where p.organ = ${organ} and ${inForce('p', day)} order by p.title, p.id`.execute(tablesOf(desk))
  return rows
}

export type Holding = Readonly<{
  post: string
  title: string
  class: PostClass
  organ: string
  organName: string
  from: string
  to: string | null
}>

/** Every post that an official holds, held or will hold, oldest first. */
export async function holdingsOf(desk: AtDesk, official: string, day: Day): Promise<Holding[]> {
  const { rows } =
    await sql<Holding>`select p.id as post, p.title, p.class, p.organ, ${nameOfOrgan(sql.ref('p.organ'), day)} as "organName",
      op.valid_from as "from", op.valid_to as "to"
    from kernel.official_post op join kernel.post p on p.id = op.post where op.official = ${official} order by op.valid_from, p.id`.execute(
      tablesOf(desk),
    )
  return rows
}
