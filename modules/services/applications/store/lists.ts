// Lists of parts and of applications, and uploads: each is one statement, however many there are.
import { toSql } from '#kernel/access/to-sql.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Words } from '#kernel/text/text.ts'
import type { PartState } from '../fields.ts'
import { handling } from '../procedure.ts'
import type { ApplicationRow, PartRow, UploadRow } from '../rows.ts'
import type { Past } from '../rules/standing.ts'
import type { Read, Write } from '../store.ts'

const db = (desk: Read) => rows(desk.tx)

export type QueueTab = 'receive' | 'decide' | 'paused' | 'deliver' | 'over'
const ofTab: Readonly<Record<QueueTab, readonly PartState[]>> = {
  receive: ['submitted'],
  decide: ['accepted', 'reviewing'],
  paused: ['correcting', 'paused'],
  deliver: ['granted'],
  over: ['delivered', 'refused', 'not-accepted', 'withdrawn'],
}

export type QueueLine = {
  id: string
  number: string
  matter: string
  title: Words
  holder_name: string
  state: PartState
  due: Day | null
  submitted_at: Instant
  urged: number
  /** Outcomes of the last machine checks of registers; that there are others like it is no disagreement. */
  outcomes: string[] | null
}

const reach = (desk: Read) => toSql(desk.actor, 'applications.read', { organ: sql.ref('p.organ') })

/** One page of a tab, what is due first on top. */
export async function queueOf(
  desk: Read,
  { tab, matter, page, size }: { tab: QueueTab; matter?: string | undefined; page: number; size: number },
) {
  const order = tab === 'over' ? sql`p.changed_at desc, p.id` : sql`c.due_on nulls last, a.submitted_at, p.id`
  const { rows: found } = await sql<
    QueueLine & { total: number }
  >`select p.id, a.number, p.matter, p.title, a.holder_name, p.state, c.due_on as due,
      a.submitted_at, count(*) over ()::int as total,
      (select count(*)::int from applications.act u where u.part = p.id and u.kind = 'urged') as urged,
      (select array(select e ->> 'outcome' from jsonb_array_elements(k.detail -> 'checks') e where e ->> 'id' <> 'like') from applications.act k
        where k.part = p.id and k.kind = 'checked' order by k.seq desc limit 1) as outcomes
    from applications.part p join applications.application a on a.id = p.application left join kernel."case" c on c.id = p.id
    where p.state = any(${[...ofTab[tab]]}::text[]) and ${reach(desk)} ${matter ? sql`and p.matter = ${matter}` : sql``}
    order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(db(desk))
  return { lines: found, total: found[0]?.total ?? 0 }
}

/** How much stands in each tab of the organ. */
export async function countsOf(desk: Read): Promise<Record<Exclude<QueueTab, 'over'>, number>> {
  const of = (tab: QueueTab) => sql`count(*) filter (where p.state = any(${[...ofTab[tab]]}::text[]))::int`
  const { rows: found } = await sql<
    Record<Exclude<QueueTab, 'over'>, number>
  >`select ${of('receive')} as receive, ${of('decide')} as decide,
      ${of('paused')} as paused, ${of('deliver')} as deliver
    from applications.part p where p.state in ('submitted', 'correcting', 'accepted', 'reviewing', 'paused', 'granted') and ${reach(desk)}`.execute(
    db(desk),
  )
  return found[0]!
}

/** Other applications of this holder for the same matter, live or granted in the year before. */
export async function likeParts(
  desk: Read,
  { holder, matter, but, since }: { holder: string; matter: string; but: string; since: Day },
): Promise<string[]> {
  const { rows: found } = await sql<{
    number: string
  }>`select a.number from applications.part p join applications.application a on a.id = p.application
    where a.holder = ${holder} and p.matter = ${matter} and p.id <> ${but} and p.state not in ('refused', 'not-accepted', 'withdrawn', 'stopped')
      and a.submitted_at >= ${since} order by a.submitted_at desc limit 5`.execute(db(desk))
  return found.map(({ number }) => number)
}

export const oneApplication = (desk: Read, id: string, holder: string): Promise<ApplicationRow | undefined> =>
  db(desk).selectFrom('applications.application').selectAll().where('id', '=', id).where('holder', '=', holder).executeTakeFirst()

export const applicationsOf = (desk: Read, holder: string, most: number): Promise<ApplicationRow[]> =>
  db(desk)
    .selectFrom('applications.application')
    .selectAll()
    .where('holder', '=', holder)
    .orderBy('submitted_at', 'desc')
    .limit(most)
    .execute()

export const draftsOf = (desk: Read, holder: string) =>
  db(desk)
    .selectFrom('applications.draft')
    .select(['id', 'errand', 'updated_at', 'expires_on'])
    .where('holder', '=', holder)
    .where('expires_on', '>=', desk.today)
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()

/** By number and telephone together, digits alone; the same statement whether there is one or not. */
export async function tracked(desk: Read, number: string, telephone: string): Promise<ApplicationRow | undefined> {
  const digits = telephone.replace(/\D/g, '')
  const { rows: found } = await sql<ApplicationRow>`select a.* from applications.application a
    where a.number = ${number} and regexp_replace(coalesce(a.telephone, ''), '\\D', '', 'g') = ${digits} and ${digits} <> ''`.execute(
    db(desk),
  )
  return found[0]
}

export type UploadLine = Omit<UploadRow, 'content' | 'digest'>

export async function uploadsOf(desk: Read, application: string): Promise<UploadLine[]> {
  const { rows: found } = await sql<UploadLine>`select id, draft, application, part, material, place, file_name, type, bytes, added_at
    from applications.upload where application = ${application} order by material, place`.execute(db(desk))
  return found
}

export const uploadContent = (desk: Read, id: string): Promise<UploadRow | undefined> =>
  db(desk).selectFrom('applications.upload').selectAll().where('id', '=', id).executeTakeFirst()

export type Due = { id: string; organ: string; why: 'silent' | 'late' | 'unchecked' }

/**
 * Parts in which the platform has something to do: papers unanswered, a decision late and not told of since the term last changed,
 * checks not done. Those that wait for a register are asked again only when `again`.
 */
export async function partsToWatch(desk: Read, most: number, again: boolean): Promise<Due[]> {
  const reached = toSql(desk.actor, 'applications.lead', { organ: sql.ref('p.organ') })
  const late = sql`from kernel."case" c join applications.part p on p.id = c.id where c.type = 'applications.handling' and c.due_on < ${desk.today}
    and ${reached}`
  const { rows: found } = await sql<Due>`
    (select p.id, p.organ, 'silent' as why ${late} and c.state = 'submitted' order by c.due_on limit ${most})
    union all
    (select p.id, p.organ, 'late' ${late} and c.state in ('accepted', 'reviewing')
      and not exists (select 1 from applications.act o where o.part = p.id and o.kind = 'overdue'
        and o.seq > coalesce((select max(x.seq) from applications.act x where x.part = p.id and x.kind in ('extended', 'resumed')), 0))
      order by c.due_on limit ${most})
    union all
    (select p.id, p.organ, 'ended' from applications.part p where p.ends_on < ${desk.today} and p.state in ('accepted', 'reviewing', 'paused')
      and ${reached} order by p.ends_on limit ${most})
    union all
    (select p.id, p.organ, 'unchecked' from applications.part p
      where p.checked is distinct from 'done' and p.state in ('submitted', 'accepted', 'reviewing') and (p.checked is null or ${again}) and ${reached}
      order by p.checked nulls first, p.changed_at limit ${most})`.execute(db(desk))
  return found
}

/** How many parts are held at once. */
export const PARTS_AT_ONCE = 1_000

/** Parts whose last day is open or not before `from`, each with its acts, their cases held. */
export async function partsFrom(desk: Write, from: Day, after: string): Promise<(PartRow & { acts: Past[] })[]> {
  const { rows: found } = await sql<PartRow & { acts: Past[] }>`with held as (select id from kernel."case"
      where type = ${handling.name} and closed_at is null and (due_open or due_on >= ${from}) and id > ${after}
      order by id limit ${PARTS_AT_ONCE} for update)
    select p.*, (select jsonb_agg(to_jsonb(t) order by t.seq) from applications.act t where t.part = p.id) as acts
    from held h join applications.part p on p.id = h.id order by p.id`.execute(db(desk))
  return found
}
