// The shelf: what is published, as it is searched. Two statements whatever is asked: how broad is it, and what is found.
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

type Sampled = { made_on: Day; issuer: string; topic: string; validity: Validity; in_title: boolean }

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

/** The most finds that are put in order and checked against the text. */
const LISTED = 1000

const patternsOf = (runs: readonly string[]) => runs.map(containing)

export async function findOnShelf(
  desk: Read,
  plan: Plan,
  page: { readonly from: number; readonly size: number },
  until: Day,
): Promise<Found> {
  const { rows: sample } =
    await sql<Sampled>`select made_on::text, issuer, topic, validity, title like all(${patternsOf(plan.runs)}) as in_title
    from disclosure.shelf where grams @@ ${sampled(plan.everywhere)}::tsquery order by made_on desc`.execute(db(desk))
  if (sample.length < BROAD) return await every(desk, plan, page)
  const titles = sample.filter(({ in_title }) => in_title && plan.inTitle)
  const queries = [within(plan.everywhere, sample[NEWEST]!.made_on, until)]
  if (titles.length > 0) queries.push(titles.length < BROAD ? plan.inTitle! : within(plan.inTitle, titles[NEWEST]!.made_on, until))
  else if (plan.inTitle) queries.push(plan.inTitle)
  const found = await listed(desk, queries, plan, page)
  const counted = (['issuer', 'year', 'topic', 'validity'] as const).flatMap((name) => {
    const counts = new Map<string, number>()
    for (const row of sample) {
      const value = name === 'year' ? row.made_on.slice(0, 4) : row[name]
      counts.set(value, (counts.get(value) ?? 0) + SAMPLE)
    }
    return [...counts].map(([value, count]) => ({ name, value, count }))
  })
  return { ...found, counted, total: sample.length * SAMPLE, exact: false }
}

async function every(desk: Read, plan: Plan, page: { readonly from: number; readonly size: number }): Promise<Found> {
  const found = await listed(desk, plan.everywhere === undefined ? [] : [plan.everywhere], plan, page)
  // More than were checked: all of them hold the pairs asked for, and nearly all the words.
  const isWhole = found.all <= LISTED || plan.checked.length === 0
  return { ...found, total: isWhole && plan.checked.length > 0 ? found.listed : found.all, exact: isWhole }
}

type Answer = { all_found: number; listed: number; lines: Line[] | null; counted: Counted[] | null }

/** One statement: candidates, the best thousand of them, those checked, a page of these, and the counts of the filters. */
async function listed(desk: Read, queries: readonly string[], { runs, checked }: Plan, { from, size }: { from: number; size: number }) {
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
      : sql`(select s.bare like all(${patternsOf(checked)}) from disclosure.shelf s where s.document = top.document)`
  const first = runs.find((run) => [...run].length > 1) ?? runs[0] ?? ''
  const { rows } = await sql<Answer>`with found as materialized (
      select document, made_on, issuer, topic, validity, ${runs.length === 0 ? sql`0` : tier} as tier from disclosure.shelf where ${where}),
    top as materialized (select * from found order by tier desc, made_on desc, document limit ${LISTED}),
    kept as materialized (select * from top where ${holds}),
    counted as (
      select case grouping(issuer, extract(year from made_on), topic, validity)
          when 7 then 'issuer' when 11 then 'year' when 13 then 'topic' else 'validity' end as name,
        coalesce(issuer, extract(year from made_on)::int::text, topic, validity) as value, count(*)::int as count
      from (select * from kept where (select count(*) from found) <= ${LISTED}
        union all select * from found where (select count(*) from found) > ${LISTED}) those
      group by grouping sets ((issuer), (extract(year from made_on)), (topic), (validity))),
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
