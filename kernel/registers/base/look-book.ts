// The book of looks: what the person sees of it, what the auditor sees, and what is held back. A look that is held back is shown
// from its day on, or once the organ that looked has released it; the audit sees everything always.
import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { uuid } from '../../id/uuid.ts'
import { type ActingDesk, nameOfOrgan, tablesOf } from '../../people/at-desk.ts'
import type { Instant } from '../../time/day.ts'
import type { Way } from './reading.ts'

export type LookRow = {
  readonly id: string
  readonly at: Instant
  readonly register: string
  readonly record: string
  readonly way: Way
  readonly fields: string[]
  readonly actor: string
  readonly actorName: string
  readonly organ: string | null
  readonly organName: string | null
  readonly system: string | null
  readonly matter: string
  readonly matterTitle: string
  readonly purpose: string
  readonly held: boolean
}

/** Whether the person may see the look at this instant. */
const isShown = (
  now: Instant,
): RawBuilder<SqlBool> => sql<SqlBool>`(coalesce(l.shown_from <= ${now}, false) or exists (select from kernel.look_ruling u
  where u.kind = 'release' and u.register = l.register and u.record = l.record and u.organ = l.organ and u.matter = l.matter and l.at <= u.at))`

const columns = (desk: ActingDesk) => sql`l.id, l.at, l.register, l.record, l.way, l.fields, l.actor, l.actor_name as "actorName", l.organ,
  ${nameOfOrgan(sql`l.organ`, desk.today)} as "organName", l.system, l.matter,
  coalesce(m.title, l.matter) as "matterTitle", l.purpose, not ${isShown(desk.now)} as held`
const withMatter = sql`kernel.look l left join kernel.reading_matter m on m.register = l.register and m.code = l.matter`

/** The looks at these records that their person may see, the newest first. */
export async function looksShown(desk: ActingDesk, records: readonly string[], before: Instant, limit: number): Promise<LookRow[]> {
  if (records.length === 0) return []
  const { rows } = await sql<LookRow>`select ${columns(desk)} from ${withMatter}
    where l.record = any(${[...records]}::uuid[]) and l.at < ${before} and ${isShown(desk.now)}
    order by l.at desc, l.id desc limit ${limit}`.execute(tablesOf(desk))
  return rows
}

export type LookSearch = {
  readonly register?: string | undefined
  readonly record?: string | undefined
  readonly organ?: string | undefined
  readonly actor?: string | undefined
  readonly matter?: string | undefined
  readonly from: Instant
  readonly before: Instant
}

function found({ register, record, organ, actor, matter, from, before }: LookSearch): RawBuilder<SqlBool> {
  const where = [sql`l.at >= ${from} and l.at < ${before}`]
  if (register) where.push(sql`l.register = ${register}`)
  if (record) where.push(sql`l.record = ${record}`)
  if (organ) where.push(sql`l.organ = ${organ}`)
  if (actor) where.push(sql`(l.actor = ${actor} or l.actor_name = ${actor})`)
  if (matter) where.push(sql`l.matter = ${matter}`)
  return sql<SqlBool>`${sql.join(where, sql` and `)}`
}

/** Every look, for who watches. */
export async function looksIn(desk: ActingDesk, search: LookSearch, limit: number): Promise<LookRow[]> {
  const { rows } = await sql<LookRow>`select ${columns(desk)} from ${withMatter} where ${found(search)}
    order by l.at desc, l.id desc limit ${limit}`.execute(tablesOf(desk))
  return rows
}

export type Counted = {
  readonly matter: string
  readonly title: string
  readonly way: Way
  readonly looks: number
  readonly readers: number
}

export async function looksByMatter(desk: ActingDesk, search: LookSearch): Promise<Counted[]> {
  const { rows } = await sql<Counted>`select l.matter, coalesce(max(m.title), l.matter) as title, l.way, count(*)::int as looks,
      count(distinct l.actor)::int as readers
    from ${withMatter} where ${found(search)} group by l.matter, l.way order by looks desc limit 200`.execute(tablesOf(desk))
  return rows
}

/** How a reader's day compares with their own last thirty. */
const UNUSUAL = { least: 50, times: 3 } as const
const DAY_MS = 86_400_000

export type Unusual = {
  readonly actor: string
  readonly actorName: string
  readonly organName: string | null
  readonly today: number
  readonly usual: number
}

/** Who looked at three times as many records in the last day as on a usual day of theirs, and at fifty at least. */
export async function unusualReaders(desk: ActingDesk): Promise<Unusual[]> {
  const back = (days: number) => new Date(Date.parse(desk.now) - days * DAY_MS).toISOString()
  const { rows } = await sql<Unusual>`with recent as (
      select actor, max(actor_name) as actor_name, max(organ) as organ, count(distinct record)::int as n
      from kernel.look where at >= ${back(1)} and at <= ${desk.now} group by actor having count(distinct record) >= ${UNUSUAL.least})
    select r.actor, r.actor_name as "actorName", ${nameOfOrgan(sql`r.organ`, desk.today)} as "organName", r.n as today,
      coalesce(round(u.n / 30.0, 1), 0)::float as usual
    from recent r left join lateral (select count(*) as n from kernel.look p
      where p.actor = r.actor and p.at >= ${back(31)} and p.at < ${back(1)}) u on true
    where r.n > ${UNUSUAL.times} * coalesce(u.n, 0) / 30.0 order by r.n desc limit 50`.execute(tablesOf(desk))
  return rows
}

export type Hold = {
  readonly register: string
  readonly record: string
  readonly organ: string
  readonly organName: string
  readonly matter: string
  readonly matterTitle: string
  readonly looks: number
  readonly since: Instant
  readonly reviewedAt: Instant | null
  readonly readers: string[]
}

/** What is held back and not released: by organ, matter and record, with the day of the last review. */
export async function holdsOf(
  desk: ActingDesk,
  organ: string | undefined,
  one?: Pick<Hold, 'register' | 'record' | 'matter'>,
): Promise<Hold[]> {
  const narrowed = one ? sql`and l.register = ${one.register} and l.record = ${one.record} and l.matter = ${one.matter}` : sql``
  const { rows } = await sql<Hold>`select l.register, l.record, l.organ, ${nameOfOrgan(sql`l.organ`, desk.today)} as "organName", l.matter,
      coalesce(max(m.title), l.matter) as "matterTitle", count(*)::int as looks, min(l.at) as since,
      (select max(u.at) from kernel.look_ruling u where u.kind = 'keep' and u.register = l.register and u.record = l.record
        and u.organ = l.organ and u.matter = l.matter) as "reviewedAt", array_agg(distinct l.actor) as readers
    from ${withMatter} where l.shown_from is null and l.organ is not null and (${organ ?? null}::text is null or l.organ = ${organ ?? null})
      ${narrowed} and not ${isShown(desk.now)}
    group by l.register, l.organ, l.matter, l.record order by min(l.at) limit 500`.execute(tablesOf(desk))
  return rows
}

export type Ruling = Pick<Hold, 'register' | 'record' | 'organ' | 'matter'> & { readonly kind: 'release' | 'keep'; readonly basis: string }

/** Releases what is held, or says after a year that it is held on. */
export async function ruleOn(desk: ActingDesk, { register, record, organ, matter, kind, basis }: Ruling): Promise<void> {
  await tablesOf(desk)
    .insertInto('kernel.look_ruling')
    .values({
      id: uuid(),
      register,
      record,
      organ,
      matter,
      kind,
      at: desk.now,
      actor: desk.actor.id,
      actor_name: desk.actor.name,
      basis,
    })
    .execute()
}
