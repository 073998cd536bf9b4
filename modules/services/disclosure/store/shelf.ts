// The shelf: what is published, as it is searched. Two statements whatever is asked: how broad is it, and what is found.
import type { RawBuilder } from 'kysely'
import { bareText } from '#kernel/text/bigrams.ts'
import { containing } from '#kernel/db/like.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import type { Block, Validity } from '../fields.ts'
import type { DocumentRow } from '../rows.ts'
import { BROAD, NEWEST, type Plan, SAMPLE, sampled, shelfGrams, within } from '../rules/search-plan.ts'
import { db, type Read, sql, type Write } from '../store.ts'

export const issuerKey = ({ issuer, issuer_name }: Pick<DocumentRow, 'issuer' | 'issuer_name'>): string => issuer ?? issuer_name

export const textOf = (body: readonly Block[]): string => body.map(({ text }) => text).join('\n')

/** Puts a document where it is found, or puts it there anew. */
export async function shelve(desk: Write, row: DocumentRow): Promise<void> {
  const text = textOf(row.body)
  const facts = { made_on: row.made_on, published_at: row.published_at!, issuer: issuerKey(row), topic: row.topic, validity: row.validity }
  const grams = shelfGrams({ id: row.id, title: row.title, text, madeOn: row.made_on, ...facts })
  const values = { ...facts, title: bareText(row.title), plain: text, bare: bareText(`${row.title}\n${text}`), grams }
  await db(desk)
    .insertInto('disclosure.shelf')
    .values({ document: row.id, ...values })
    .onConflict((c) => c.column('document').doUpdateSet(values))
    .execute()
}

export const unshelve = (desk: Write, document: string) =>
  db(desk).deleteFrom('disclosure.shelf').where('document', '=', document).execute()

export type Line = {
  id: string
  title: string
  kind: string
  issuer: string
  issuer_name: string
  document_number: string | null
  made_on: Day
  published_at: Instant
  validity: Validity
  excerpt: string
  begins: boolean
}
export type Counted = { name: 'issuer' | 'year' | 'topic' | 'validity'; value: string; count: number }
export type Found = {
  readonly total: number
  readonly exact: boolean
  readonly listed: number
  readonly lines: Line[]
  readonly counted: Counted[]
}

/** The most finds that are put in order; each that must be checked against its text costs the reading of it, so fewer of those. */
const mostListed = ({ checked }: Plan): number => (checked.length === 0 ? 1000 : 500)

const patternsOf = (runs: readonly string[]) => runs.map(containing)

export async function findOnShelf(
  desk: Read,
  plan: Plan,
  page: { readonly from: number; readonly size: number },
  until: Day,
): Promise<Found> {
  const { finds, titles, since, since_in_titles: sinceInTitles, counted } = await sample(desk, plan)
  if (finds < BROAD) return await every(desk, plan, page)
  const queries = new Set([within(plan.everywhere, since!, until)])
  if (plan.inTitle) queries.add(titles < BROAD ? plan.inTitle : within(plan.inTitle, sinceInTitles!, until))
  const found = await listed(desk, [...queries], plan, page)
  return { ...found, counted: (counted ?? []).map((it) => ({ ...it, count: it.count * SAMPLE })), total: finds * SAMPLE, exact: false }
}

type Sampled = { finds: number; titles: number; since: Day | null; since_in_titles: Day | null; counted: Counted[] | null }

/** What the documents that stand for the rest say of a search: how many it finds, from which day on there are enough, what it may be filtered by. */
async function sample(desk: Read, plan: Plan): Promise<Sampled> {
  const { rows } = await sql<Sampled>`with those as materialized (
      select made_on, issuer, topic, validity, title like all(${patternsOf(plan.runs)}) as in_title
      from disclosure.shelf where grams @@ ${sampled(plan.everywhere)}::tsquery),
    counted as (${counts(sql`select * from those`)})
    select (select count(*)::int from those) as finds, (select count(*)::int from those where in_title) as titles,
      (select made_on::text from those order by made_on desc offset ${NEWEST} limit 1) as since,
      (select made_on::text from those where in_title order by made_on desc offset ${NEWEST} limit 1) as since_in_titles,
      (select json_agg(c) from counted c where (select count(*) from those) >= ${BROAD}) as counted`.execute(db(desk))
  return rows[0]!
}

const counts = (those: RawBuilder<unknown>) => sql`select
    case grouping(issuer, extract(year from made_on), topic, validity)
      when 7 then 'issuer' when 11 then 'year' when 13 then 'topic' else 'validity' end as name,
    coalesce(issuer, extract(year from made_on)::int::text, topic, validity) as value, count(*)::int as count
  from (${those}) those group by grouping sets ((issuer), (extract(year from made_on)), (topic), (validity))`

async function every(desk: Read, plan: Plan, page: { readonly from: number; readonly size: number }): Promise<Found> {
  const found = await listed(desk, plan.everywhere === undefined ? [] : [plan.everywhere], plan, page)
  // More than were checked: all of them hold the pairs asked for, and nearly all the words.
  const isWhole = found.all <= mostListed(plan) || plan.checked.length === 0
  return { ...found, total: isWhole && plan.checked.length > 0 ? found.listed : found.all, exact: isWhole }
}

type Answer = { all_found: number; listed: number; lines: Line[] | null; counted: Counted[] | null }

/** One statement: candidates, the best of them, those checked, a page of these, and the counts of the filters. */
async function listed(desk: Read, queries: readonly string[], plan: Plan, { from, size }: { from: number; size: number }) {
  const { runs, checked } = plan
  const most = mostListed(plan)
  const where =
    queries.length === 0
      ? sql`true`
      : sql.join(
          queries.map((query) => sql`grams @@ ${query}::tsquery`),
          sql` or `,
        )
  const whole = runs.join(' ')
  const tier = sql`case when title = ${whole} then 3 when strpos(title, ${whole}) > 0 then 2 when title like all(${patternsOf(runs)}) then 1 else 0 end`
  const holds =
    checked.length === 0
      ? sql`true`
      : sql`tier > 0 or (select s.bare like all(${patternsOf(checked)}) from disclosure.shelf s where s.document = top.document)`
  const first = runs.find((run) => [...run].length > 1) ?? runs[0] ?? ''
  const { rows } = await sql<Answer>`with found as materialized (
      select document, made_on, issuer, topic, validity, ${runs.length === 0 ? sql`0` : tier} as tier from disclosure.shelf where ${where}),
    top as materialized (select * from found order by tier desc, made_on desc, document limit ${most}),
    kept as materialized (select * from top where ${holds}),
    counted as (${counts(sql`select made_on, issuer, topic, validity from kept where (select count(*) from found) <= ${most}
      union all select made_on, issuer, topic, validity from found where (select count(*) from found) > ${most}`)}),
    page as (select * from kept order by tier desc, made_on desc, document offset ${from} limit ${size}),
    lines as (select d.id, d.title, d.kind, p.issuer, d.issuer_name, d.document_number, d.made_on, s.published_at, d.validity,
        substr(s.plain, greatest(1, strpos(lower(s.plain), ${first}) - 40), 240) as excerpt, strpos(lower(s.plain), ${first}) <= 41 as begins
      from page p join disclosure.shelf s on s.document = p.document join disclosure.document d on d.id = p.document
      order by p.tier desc, p.made_on desc, p.document)
    select (select count(*)::int from found) as all_found, (select count(*)::int from kept) as listed,
      (select json_agg(l) from lines l) as lines, (select json_agg(c) from counted c) as counted`.execute(db(desk))
  const { all_found: all, listed: kept, lines, counted } = rows[0]!
  return { all, listed: kept, lines: lines ?? [], counted: counted ?? [] }
}
