// Reading a register for the generic list, record page and export: one statement for the page with its total, one for
// all facets, whatever the register. What the reader may not see is cut off by the predicate, not by the page.
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { toSql } from '../access/to-sql.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { containing } from '../db/like.ts'
import type { Register } from '../module/contract.ts'
import { columnOf, recordOf, tableOf } from './table.ts'

export type Search = {
  readonly page: number
  readonly size: number
  /** `name` or `-name`; a field of the register, createdAt or updatedAt. */
  readonly sort?: string
  readonly q?: string
  readonly filters: Readonly<Record<string, readonly string[]>>
}

type Db = Kysely<KernelTables>

/** What the reader reaches of a register, as one condition; `false` when the permission is not held at all. */
export const inScope = (register: Register, actor: Actor): RawBuilder<SqlBool> =>
  toSql(actor, register.may, {
    ...(register.organField && { organ: sql.ref(columnOf(register.organField)) }),
    ...(register.levelField && { level: sql.ref(columnOf(register.levelField)) }),
  })

function conditions(register: Register, actor: Actor, search: Search, without?: string): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [inScope(register, actor)]
  if (search.q) {
    const like = containing(search.q)
    all.push(
      sql`(${sql.join(
        register.searched.map((field) => sql`${sql.ref(columnOf(field))}::text ilike ${like}`),
        sql` or `,
      )})`,
    )
  }
  for (const [field, values] of Object.entries(search.filters)) {
    if (field !== without) all.push(sql`${sql.ref(columnOf(field))}::text = any(${[...values]}::text[])`)
  }
  return sql.join(all, sql` and `)
}

/** Fields a search may filter or sort by; anything else is refused at the edge by name. */
export const knownFields = (register: Register): string[] => [...Object.keys(register.record.properties), 'id', 'createdAt', 'updatedAt']

export async function listRecords(db: Db, register: Register, actor: Actor, search: Search) {
  const table = sql.table(tableOf(register.name))
  const descending = search.sort?.startsWith('-') ?? false
  const sort = columnOf(search.sort?.replace(/^-/, '') ?? 'createdAt')
  const direction = sql.raw(search.sort === undefined || descending ? 'desc' : 'asc')
  const { rows } = await sql<Record<string, unknown> & { total_rows: number }>`
    select *, count(*) over () as total_rows from ${table} where ${conditions(register, actor, search)}
    order by ${sql.ref(sort)} ${direction} nulls last, id ${direction} limit ${search.size} offset ${(search.page - 1) * search.size}`.execute(
    db,
  )
  return { rows: rows.map(({ total_rows: _, ...row }) => recordOf(row)), total: rows[0]?.total_rows ?? 0 }
}

export async function facetsOf(db: Db, register: Register, actor: Actor, search: Search): Promise<Record<string, Record<string, number>>> {
  const facets: Record<string, Record<string, number>> = Object.fromEntries(register.facets.map((field) => [field, {}]))
  if (register.facets.length === 0) return facets
  const table = sql.table(tableOf(register.name))
  const parts = register.facets.map(
    (field) => sql`(select ${field} as field, ${sql.ref(columnOf(field))}::text as value, count(*)::int as n from ${table}
      where ${conditions(register, actor, search, field)} group by 2 order by 3 desc limit 50)`,
  )
  const { rows } = await sql<{ field: string; value: string | null; n: number }>`${sql.join(parts, sql` union all `)}`.execute(db)
  for (const { field, value, n } of rows) if (value !== null) facets[field]![value] = n
  return facets
}

export async function oneRecord(db: Db, register: Register, actor: Actor, id: string) {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(tableOf(register.name))} where id = ${id} and ${inScope(register, actor)}`.execute(db)
  return rows[0] && recordOf(rows[0])
}

export async function historyOf(db: Db, register: Register, id: string) {
  return db
    .selectFrom('kernel.record_version')
    .select(['version', 'at', 'actor_name as actorName', 'organ', 'action', 'data'])
    .where('register', '=', register.name)
    .where('record', '=', id)
    .orderBy('version', 'desc')
    .limit(500)
    .execute()
}
