// The report of the year and what it counts.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Kysely } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { ReportRow } from '../rows.ts'
import { type DisputeFact, type DocumentCount, type Figures, figuresOf, reportDue, type RequestFact } from '../rules/report-figures.ts'
import { db, type Read, sql } from '../store.ts'

const chinaDay = (column: string) => sql`(${sql.ref(column)} at time zone 'Asia/Shanghai')::date::text`

/** The figures of an organ for a year, from its records: three statements. */
export async function computeFigures(desk: Read, organ: string, year: number): Promise<Figures> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const { rows: documents } = await sql<DocumentCount>`select category, kind,
      count(*) filter (where ${chinaDay('published_at')} between ${first} and ${last})::int as published,
      count(*) filter (where ended_on between ${first} and ${last})::int as ended,
      count(*) filter (where state = 'published' and (ended_on is null or ended_on > ${last}) and ${chinaDay('published_at')} <= ${last})::int as standing
    from disclosure.document where organ = ${organ} and published_at is not null group by category, kind`.execute(db(desk))
  const { rows: requests } =
    await sql<RequestFact>`select applicant_kind, ${chinaDay('created_at')} as came_on, answered_on as ended_on, state, reply_kind
    from disclosure.request where organ = ${organ} and ${chinaDay('created_at')} <= ${last} and (answered_on is null or answered_on >= ${first})`.execute(
      db(desk),
    )
  const { rows: disputes } = await sql<DisputeFact>`select road, outcome, decided_on from disclosure.dispute
    where organ = ${organ} and decided_on between ${first} and ${last}`.execute(db(desk))
  return figuresOf({ year, documents, requests, disputes })
}

/** By when an organ reports: a government two months later than a department. */
export async function reportDueOf(desk: Read, organ: string, year: number) {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  const found = await kernel.selectFrom('kernel.organ').select('kind').where('id', '=', organ).executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  return reportDue(year, found.kind === 'government')
}

export const reportOf = (desk: Read, organ: string, year: number) =>
  db(desk).selectFrom('disclosure.report').selectAll().where('organ', '=', organ).where('year', '=', year).executeTakeFirst()

export const publishedReports = (desk: Read, year: number) =>
  db(desk)
    .selectFrom('disclosure.report as r')
    .selectAll('r')
    .select(nameOfOrgan(sql.ref('r.organ'), desk.today).as('organ_name'))
    .where('r.year', '=', year)
    .where('r.published_at', 'is not', null)
    .orderBy('r.organ')
    .limit(200)
    .execute() as Promise<(ReportRow & { organ_name: string })[]>

export async function yearsReported(desk: Read): Promise<number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct year from disclosure.report where published_at is not null order by year desc limit 100`.execute(db(desk))
  return rows.map(({ year }) => year)
}
