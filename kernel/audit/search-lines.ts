// Looking into the audit lines. Newest first; what the reader may not see is cut off by the predicate, not by the page.
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { loggedLine, type LoggedLine } from './entry.ts'

/** Whose lines the reader may see: all, those of one organ, or those of the organs of a division (GB/T 2260 prefix). */
export type Reach =
  { readonly of: 'all' } | { readonly of: 'organ'; readonly organ: string } | { readonly of: 'division'; readonly prefix: string }

/** Each condition narrows; days are days in China, both included. */
export type LineSearch = {
  readonly fromDay?: string
  readonly toDay?: string
  /** Id or name of who acted. */
  readonly actor?: string
  readonly organ?: string
  readonly action?: string
  readonly outcome?: string
  /** `<register>/<id>`, or `<register>` for all its records. */
  readonly subject?: string
  readonly clause?: string
  /** On whose behalf; `emergency` stands for everything done by breaking the glass. */
  readonly behalf?: string
  readonly page?: number
  readonly size?: number
}

/** A line and its place in the sealed log; null while it waits. */
export type FoundLine = LoggedLine & { readonly leaf: number | null }

export type FoundLines = {
  readonly lines: readonly FoundLine[]
  /** How many there are in all, counted up to `MOST`. */
  readonly total: number
}

/** Nobody reads further; counting a year's lines for a page would cost more than the page. */
export const MOST = 10_000

type Db = Kysely<KernelTables>
type Row = LoggedLine & { leaf: string | null }

/** One page of the lines that match, newest first, in one statement. */
export async function searchLines(db: Db, reach: Reach, search: LineSearch): Promise<FoundLines> {
  const { page = 1, size = 50 } = search
  const where = sql.join([inReach(reach), ...conditions(search)], sql` and `)
  const { rows } = await sql<Partial<Row> & { total: string }>`
    with found as (select a.* from kernel.audit_line a where ${where} order by a.at desc, a.id desc limit ${MOST})
    select t.total::text as total, ${loggedLine}, l.index::text as leaf from (select count(*) as total from found) t
    left join (select * from found order by at desc, id desc limit ${size} offset ${(page - 1) * size}) a on true
    left join kernel.audit_leaf l on l.line = a.id
    order by a.at desc, a.id desc`.execute(db)
  return {
    lines: rows.filter((row): row is Row & { total: string } => !!row.id).map(({ total: _, ...row }) => foundOf(row)),
    total: Number(rows[0]!.total),
  }
}

export type Counted = { readonly value: string; readonly count: number }
export type Facets = { readonly outcome: readonly Counted[]; readonly action: readonly Counted[]; readonly organ: readonly Counted[] }

const MOST_VALUES = 12

/** How the newest of the lines that match divide, the commonest first; counted over `MOST` of them. */
export async function lineFacets(db: Db, reach: Reach, search: LineSearch): Promise<Facets> {
  const where = sql.join([inReach(reach), ...conditions(search)], sql` and `)
  const { rows } = await sql<{ facet: keyof Facets; value: string; count: string }>`
    with found as (select a.outcome, a.action, a.organ from kernel.audit_line a where ${where} order by a.at desc, a.id desc limit ${MOST}),
      counted as (select 'outcome' as facet, outcome as value, count(*) from found group by 2
        union all select 'action', action, count(*) from found group by 2
        union all select 'organ', organ, count(*) from found where organ is not null group by 2)
    select facet, value, count::text as count from (
      select *, row_number() over (partition by facet order by count desc, value) as turn from counted) c
    where turn <= ${MOST_VALUES} order by facet, turn`.execute(db)
  const of = (facet: keyof Facets) => rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count: Number(count) }))
  return { outcome: of('outcome'), action: of('action'), organ: of('organ') }
}

/** One line, or undefined if there is none or the reader may not see it. */
export async function lineById(db: Db, reach: Reach, id: string): Promise<FoundLine | undefined> {
  const { rows } = await sql<Row>`
    select ${loggedLine}, l.index::text as leaf from kernel.audit_line a
    left join kernel.audit_leaf l on l.line = a.id where a.id = ${id}::uuid and ${inReach(reach)}`.execute(db)
  return rows[0] && foundOf(rows[0])
}

const foundOf = ({ leaf, ...line }: Row): FoundLine => ({
  ...line,
  leaf: leaf === null ? null : Number(leaf),
})

/** Cuts off what the reader may not see; `a` is the alias of kernel.audit_line. */
export function inReach(reach: Reach): RawBuilder<unknown> {
  if (reach.of === 'all') return sql`true`
  if (reach.of === 'organ') return sql`a.organ = ${reach.organ}`
  return sql`a.organ in (select id from kernel.organ where starts_with(division, ${reach.prefix}))`
}

function conditions(search: LineSearch): RawBuilder<unknown>[] {
  const { fromDay, toDay, actor, organ, action, outcome, subject, clause, behalf } = search
  return [
    fromDay && sql`a.at >= ${`${fromDay} 00:00+08`}::timestamptz`,
    toDay && sql`a.at < ${`${toDay} 00:00+08`}::timestamptz + interval '1 day'`,
    actor && sql`(a.actor = ${actor} or a.actor_name = ${actor})`,
    organ && sql`a.organ = ${organ}`,
    action && sql`a.action = ${action}`,
    outcome && sql`a.outcome = ${outcome}`,
    subject && (subject.includes('/') ? sql`a.subject = ${subject}` : sql`starts_with(a.subject, ${`${subject}/`})`),
    behalf && (behalf.includes('/') ? sql`a.behalf = ${behalf}` : sql`starts_with(a.behalf, ${`${behalf}/`})`),
    clause && sql`a.clauses @> array[${clause}] and a.clauses <> '{}'`,
  ].filter((condition): condition is RawBuilder<unknown> => Boolean(condition))
}
