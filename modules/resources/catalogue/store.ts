// Entries and authorisations. Requests and corrections lie in store/requests.ts.
import { containing } from '#kernel/db/like.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import type { In } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { organNameOn } from './organ-names.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep, type Kept } from '#kernel/registers/keep.ts'
import { columnOf, recordOf } from '#kernel/registers/table.ts'
import { authorisationRegister, resourceRegister, type search } from './contract.ts'

type Row = Record<string, unknown> & { id: string; version: number; created_at: string; updated_at: string }
export type Tables = {
  'catalogue.resource': Row & {
    code: string
    organ: string
    system: string
    name: string
    abstract: string
    state: string
    attribute: string
    frequency: string
    published_on: string | null
  }
  'catalogue.authorisation': Row & {
    resource: string
    system: string
    organ: string
    provider: string
    state: string
    valid_until: string
    valid_from: string
  }
  'catalogue.request': Row & {
    organ: string
    provider: string
    number: string
    resource: string
    resource_name: string
    system: string
    late: boolean
  }
  'catalogue.correction': Row & { organ: string; provider: string }
  'catalogue.class_sequence': { class: string; last: number }
}

export const { on, answer, hear } = bindTo<Tables>()
export type ResourceRecord = Kept<(typeof resourceRegister)['record']> & { updatedAt: string }
export type AuthorisationRecord = Kept<(typeof authorisationRegister)['record']>

export const missing = (): never => refuse(ground(kernelRefusals.notFound))
/** Columns that are null are fields that are not said. */
export const said = <T>(row: Record<string, unknown>): T =>
  Object.fromEntries(Object.entries(recordOf(row)).filter(([, value]) => value !== null)) as T

export async function findResource(desk: ReadDesk<Tables>, id: string): Promise<ResourceRecord> {
  const row = await rows(desk.tx).selectFrom('catalogue.resource').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? said<ResourceRecord>(row) : missing()
}

export const keepResource = (
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof resourceRegister)['record']>>,
  seen?: { id: string; version?: number },
) => keep(desk, resourceRegister, action, fields, seen)

/** The next number of a class, by the guide: class code, a stroke, four digits or more. */
export async function nextCode(desk: Desk<Tables>, classCode: string): Promise<string> {
  const { last } = await rows(desk.tx)
    .insertInto('catalogue.class_sequence')
    .values({ class: classCode, last: 1 })
    .onConflict((c) => c.column('class').doUpdateSet({ last: sql`class_sequence.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `${classCode}/${String(last).padStart(4, '0')}`
}

/** How many published entries each system has; systems without one are absent. */
export async function publishedBySystem(desk: ReadDesk<Tables>, systems: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (systems.length === 0) return new Map()
  const found = await rows(desk.tx)
    .selectFrom('catalogue.resource')
    .select(({ fn }) => ['system', fn.countAll<number>().as('published')])
    .where('state', '=', 'published')
    .where(sql<boolean>`system = any(${[...systems]}::uuid[])`)
    .groupBy('system')
    .execute()
  return new Map(found.map(({ system, published }) => [system as string, Number(published)]))
}

const SIZE = 20
const facetFields = ['attribute', 'organ', 'frequency'] as const
type Facets = Record<(typeof facetFields)[number], Record<string, number>>

/** Published entries by name, abstract, code and items: one statement for the page, one for the facets. */
export async function searchResources(desk: ReadDesk<Tables>, input: In<typeof search>, all = false) {
  const db = rows(desk.tx)
  const { q, page = 1, size = SIZE } = input
  const where = (without?: string) => {
    const parts = [sql`state = 'published'`]
    if (q) {
      const like = containing(q)
      parts.push(sql`(name ilike ${like} or abstract ilike ${like} or code ilike ${like} or items::text ilike ${like})`)
    }
    for (const field of facetFields) {
      const value = input[field]
      if (value !== undefined && field !== without) parts.push(sql`${sql.ref(columnOf(field))} = ${value}`)
    }
    return sql.join(parts, sql` and `)
  }
  const found = await sql<Row & { total_rows: number }>`select *, count(*) over () as total_rows from catalogue.resource
    where ${where()} order by published_on desc, code ${all ? sql`` : sql`limit ${size} offset ${(page - 1) * size}`}`.execute(db)
  const counted = await sql<{ field: keyof Facets; value: string; n: number }>`${sql.join(
    facetFields.map(
      (field) => sql`(select ${field} as field, ${sql.ref(field)} as value, count(*)::int as n
      from catalogue.resource where ${where(field)} group by 2 order by 3 desc limit 50)`,
    ),
    sql` union all `,
  )}`.execute(db)
  const facets: Facets = { attribute: {}, organ: {}, frequency: {} }
  for (const { field, value, n } of counted.rows) facets[field][value] = n
  const names = await organNameOn(desk)
  return {
    rows: found.rows.map(({ total_rows: _, ...row }) => publicCard(said<ResourceRecord>(row), names)),
    total: found.rows[0]?.total_rows ?? 0,
    facets,
  }
}

/** What everyone may see of an entry. */
export function publicCard(record: ResourceRecord, nameOf: (organ: string) => string) {
  const { version: _v, state: _s, pending: _p, approvedBy: _b, approvedOn: _o, ...open } = record
  const { createdAt: _c, ...card } = open as typeof open & { createdAt?: string }
  return { ...card, publishedOn: record.publishedOn!, organName: nameOf(record.organ) }
}

export async function findAuthorisation(desk: ReadDesk<Tables>, id: string): Promise<AuthorisationRecord> {
  const row = await rows(desk.tx).selectFrom('catalogue.authorisation').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? said<AuthorisationRecord>(row) : missing()
}

export async function severalResources(desk: ReadDesk<Tables>, ids: readonly string[]): Promise<ResourceRecord[]> {
  if (ids.length === 0) return []
  const found = await rows(desk.tx).selectFrom('catalogue.resource').selectAll().where('id', 'in', ids).execute()
  return found.map((row) => said<ResourceRecord>(row))
}

/** The authorisations of a system on any of the resources, newest first. */
export async function authorisationsOf(
  desk: ReadDesk<Tables>,
  resources: readonly string[],
  system: string,
  most: number,
): Promise<AuthorisationRecord[]> {
  if (resources.length === 0) return []
  const found = await rows(desk.tx)
    .selectFrom('catalogue.authorisation')
    .selectAll()
    .where('resource', 'in', resources)
    .where('system', '=', system)
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  return found.map((row) => said<AuthorisationRecord>(row))
}

/** Authorisations of a resource that are or may again be in use on the day, of one organ or of all. */
export async function standingAuthorisations(desk: ReadDesk<Tables>, resource: string, organ?: string): Promise<AuthorisationRecord[]> {
  let found = rows(desk.tx)
    .selectFrom('catalogue.authorisation')
    .selectAll()
    .where('resource', '=', resource)
    .where('state', '!=', 'terminated')
    .where('valid_until', '>=', desk.today)
  if (organ !== undefined) found = found.where('organ', '=', organ)
  return (await found.execute()).map((row) => said<AuthorisationRecord>(row))
}

export async function authorisationOfRequest(desk: ReadDesk<Tables>, request: string): Promise<AuthorisationRecord> {
  const row = await rows(desk.tx)
    .selectFrom('catalogue.authorisation')
    .selectAll()
    .where('request' as 'organ', '=', request)
    .executeTakeFirst()
  return row ? said<AuthorisationRecord>(row) : missing()
}

export const keepAuthorisation = (
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof authorisationRegister)['record']>>,
  seen?: { id: string; version?: number },
) => keep(desk, authorisationRegister, action, fields, seen)

/** As many items of one name as anybody reads: 「姓名」 stands in every second resource and shall not crowd out the others. */
const ITEMS_A_NAME = 20

/** The items of published resources that bear one of the names, brackets and spaces aside. */
export async function itemsOfNames(desk: ReadDesk<Tables>, names: readonly string[]) {
  const { rows: items } = await sql<{
    name: string
    item: string
    resource: string
    resourceName: string
    organ: string
    unit: string | null
  }>`
    select name, item, resource, "resourceName", organ, unit from (
      select i ->> 'name' as name, i ->> 'code' as item, r.code as resource, r.name as "resourceName", r.organ, i ->> 'unit' as unit,
        row_number() over (partition by i ->> 'name' order by r.code, i ->> 'code') as nth
      from catalogue.resource r, jsonb_array_elements(r.items) i
      where r.state = 'published'
        and regexp_replace(i ->> 'name', '[（(【\\[][^）)】\\]]*[）)】\\]]|\\s', '', 'g') = any(${[...names]}::text[])) found
    where nth <= ${ITEMS_A_NAME} order by resource, item limit 20000`.execute(rows(desk.tx))
  return items
}
