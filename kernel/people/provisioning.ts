// What an organ's own staff system may do to the organ's people (SCIM): make accounts that have no right at all, keep their
// names, shut them, and put people into posts that are open to it. It never touches the three administrations, another
// organ's people, a clearance or a password, and it ends appointments without deleting that they were.
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import type { Day, Instant } from '../time/day.ts'

type Db = Kysely<KernelTables>
/** Whose people, and when. */
export type Reach = { readonly db: Db; readonly organ: string; readonly today: Day; readonly now: Instant }
export type Page = {
  readonly where?: RawBuilder<SqlBool>
  readonly order?: RawBuilder<unknown>
  readonly offset: number
  readonly limit: number
}

export type Member = {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly external_id: string | null
  readonly disabled: boolean
  readonly version: number
  readonly updated_at: string | null
  readonly posts: readonly { readonly id: string; readonly title: string }[]
  /** The staff system may change the person: they are of this organ alone, and hold none of the three administrations. */
  readonly own: boolean
}
export type Group = {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

const holds = ({ today }: Pick<Reach, 'today'>, alias = 'op') => {
  const [from, to] = [sql.ref(`${alias}.valid_from`), sql.ref(`${alias}.valid_to`)]
  return sql<SqlBool>`(${from} <= ${today} and (${to} is null or ${to} > ${today}))`
}

const ours = (reach: Reach) => sql<SqlBool>`(o.staff_of = ${reach.organ} or exists (select 1 from kernel.official_post op
  join kernel.post p on p.id = op.post where op.official = o.id and p.organ = ${reach.organ} and ${holds(reach)}))`

const memberColumns = (reach: Reach) => sql`o.id, o.name, o.account, o.version, o.updated_at, o.disabled_at is not null as disabled,
  case when o.staff_of = ${reach.organ} then o.external_id end as external_id,
  coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title) order by p.title, p.id) from kernel.official_post op
    join kernel.post p on p.id = op.post where op.official = o.id and p.organ = ${reach.organ} and ${holds(reach)}), '[]') as posts,
  (coalesce(o.staff_of, ${reach.organ}) = ${reach.organ} and not exists (select 1 from kernel.official_post op join kernel.post p on p.id = op.post
    where op.official = o.id and (op.valid_to is null or op.valid_to > ${reach.today})
      and (p.class <> 'business' or (o.staff_of is null and p.organ <> ${reach.organ})))) as own`

/** The organ's people that the condition names, a page of them, and how many there are. */
export async function membersOf(reach: Reach, page: Page): Promise<{ rows: Member[]; total: number }> {
  const where = sql`${ours(reach)} and ${page.where ?? sql`true`}`
  const { rows: counted } = await sql<{ n: number }>`select count(*) as n from kernel.official o where ${where}`.execute(reach.db)
  const total = counted[0]!.n
  if (page.limit === 0 || page.offset >= total) return { rows: [], total }
  const { rows } = await sql<Member>`select ${memberColumns(reach)} from kernel.official o where ${where}
    order by ${page.order ? sql`${page.order},` : sql``} o.id limit ${page.limit} offset ${page.offset}`.execute(reach.db)
  return { rows, total }
}

/** One of the organ's people; with `lock`, held for the rest of the transaction. */
export async function memberOf(reach: Reach, id: string, lock = false): Promise<Member | undefined> {
  if (lock) await sql`select 1 from kernel.official o where o.id = ${id} for update`.execute(reach.db)
  const { rows } = await sql<Member>`select ${memberColumns(reach)} from kernel.official o where o.id = ${id} and ${ours(reach)}`.execute(
    reach.db,
  )
  return rows[0]
}

const groupColumns = (reach: Reach) => sql`p.id, p.title,
  (p.class = 'business' and (p.provisioned or not exists (select 1 from kernel.post_duty pd where pd.post = p.id))) as open,
  coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id) from kernel.official_post op
    join kernel.official o on o.id = op.official where op.post = p.id and ${holds(reach)}), '[]') as members`

const standing = (reach: Reach) => sql<SqlBool>`p.organ = ${reach.organ} and ${holds(reach, 'p')}`

export async function groupsOf(reach: Reach, page: Page): Promise<{ rows: Group[]; total: number }> {
  const where = sql`${standing(reach)} and ${page.where ?? sql`true`}`
  const { rows: counted } = await sql<{ n: number }>`select count(*) as n from kernel.post p where ${where}`.execute(reach.db)
  const total = counted[0]!.n
  if (page.limit === 0 || page.offset >= total) return { rows: [], total }
  const { rows } = await sql<Group>`select ${groupColumns(reach)} from kernel.post p where ${where}
    order by ${page.order ? sql`${page.order},` : sql``} p.id limit ${page.limit} offset ${page.offset}`.execute(reach.db)
  return { rows, total }
}

export async function groupOf(reach: Reach, id: string, lock = false): Promise<Group | undefined> {
  if (lock) await sql`select 1 from kernel.post p where p.id = ${id} for update`.execute(reach.db)
  const { rows } = await sql<Group>`select ${groupColumns(reach)} from kernel.post p where p.id = ${id} and ${standing(reach)}`.execute(
    reach.db,
  )
  return rows[0]
}

/** All that a staff system may say of a person. Nothing else of the row can be reached through it. */
export type Kept = { readonly account: string; readonly name: string; readonly externalId: string | null; readonly active: boolean }

export async function enterMember({ db, organ, now }: Reach, kept: Kept): Promise<string> {
  const id = uuid()
  await db
    .insertInto('kernel.official')
    .values({
      id,
      name: kept.name,
      account: kept.account,
      password: null,
      external_id: kept.externalId,
      staff_of: organ,
      updated_at: now,
      disabled_at: kept.active ? null : now,
    })
    .execute()
  return id
}

/** Changes what is kept of a person; a shut account loses its sessions. */
export async function changeMember({ db, organ, now }: Reach, before: Member, kept: Kept): Promise<void> {
  await db
    .updateTable('kernel.official')
    .set({
      name: kept.name,
      account: kept.account,
      external_id: kept.externalId,
      staff_of: organ,
      updated_at: now,
      ...(kept.active === before.disabled && { disabled_at: kept.active ? null : now }),
    })
    .where('id', '=', before.id)
    .execute()
  if (!kept.active) await endSessions(db, before.id)
}

/** The person leaves: appointments end today, the account is shut, and the organ's system knows them no more. */
export async function removeMember(reach: Reach, member: Member): Promise<void> {
  const { db, now } = reach
  for (const { id } of member.posts) await endAppointment(reach, member.id, id)
  const left = await db
    .selectFrom('kernel.official_post as op')
    .select('op.post')
    .where('op.official', '=', member.id)
    .where(holds(reach))
    .limit(1)
    .executeTakeFirst()
  await db
    .updateTable('kernel.official')
    .set({ staff_of: null, external_id: null, updated_at: now, ...(left === undefined && { disabled_at: now }) })
    .where('id', '=', member.id)
    .execute()
  await endSessions(db, member.id)
}

const endSessions = (db: Db, official: string) => db.deleteFrom('kernel.session').where('official', '=', official).execute()

/** Appoints from today on; one who was put out today is put back. */
export async function appointMember({ db, today, now }: Reach, official: string, post: string): Promise<void> {
  await db
    .insertInto('kernel.official_post')
    .values({ official, post, valid_from: today, valid_to: null })
    .onConflict((c) => c.columns(['official', 'post', 'valid_from']).doUpdateSet({ valid_to: null }))
    .execute()
  await db.updateTable('kernel.official').set({ updated_at: now }).where('id', '=', official).execute()
}

export async function endAppointment(reach: Reach, official: string, post: string): Promise<void> {
  const { db, today, now } = reach
  await db
    .updateTable('kernel.official_post as op')
    .set({ valid_to: today })
    .where('op.official', '=', official)
    .where('op.post', '=', post)
    .where(holds(reach))
    .execute()
  await db.updateTable('kernel.official').set({ updated_at: now }).where('id', '=', official).execute()
}
