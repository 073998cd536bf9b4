// A shelf is a table whose rows stand under the policy: a register, or the cases. Reading where rows belong, and which of
// them somebody reaches, is one statement for any number of rows.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { type Circumstance, decide, type Place } from './decide.ts'
import { toSql } from './to-sql.ts'

export type Shelf = {
  readonly name: string
  /** The permission to see its rows. */
  readonly may: string
  readonly table: string
  /** Column names. */
  readonly organ?: string
  readonly division?: string
  readonly level?: string
  readonly label: string
}

export type ShelfRow = { readonly id: string; readonly label: string; readonly place: Place }

type Reader = { readonly tx: unknown }
const open = (desk: Reader) => desk.tx as Kysely<unknown>
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The rows of these ids with where they belong; an id without a row has no entry. */
export async function rowsOn(desk: Reader, shelf: Shelf, ids: readonly string[]): Promise<Map<string, ShelfRow>> {
  const wanted = ids.filter((id) => UUID.test(id))
  if (wanted.length === 0) return new Map()
  const of = (column: string | undefined) => (column === undefined ? sql`null` : sql.ref(`t.${column}`))
  const division = shelf.division ?? (shelf.organ === undefined ? undefined : null)
  const { rows } = await sql<{ id: string; label: string | null; organ: string | null; division: string | null; level: number | null }>`
    select t.id::text as id, ${of(shelf.label)}::text as label, ${of(shelf.organ)} as organ, ${of(shelf.level)} as level,
      ${division === null ? sql`(select o.division from kernel.organ o where o.id = ${of(shelf.organ)})` : of(division)} as division
    from ${sql.table(shelf.table)} t where t.id = any(${wanted}::uuid[])`.execute(open(desk))
  return new Map(
    rows.map(({ id, label, organ, division: code, level }) => [id, { id, label: label ?? '', place: { organ, division: code, level } }]),
  )
}

/** The ids, in order, of a page of the rows that any of the actors reaches with the permission. */
export async function reachedOn(
  desk: Reader,
  shelf: Shelf,
  actors: readonly Actor[],
  may: string,
  page: { readonly after?: string | undefined; readonly limit: number },
  at?: Circumstance,
): Promise<string[]> {
  const columns = {
    ...(shelf.organ !== undefined && { organ: sql.ref(shelf.organ) }),
    ...(shelf.division !== undefined && { division: sql.ref(shelf.division) }),
    ...(shelf.level !== undefined && { level: sql.ref(shelf.level) }),
  }
  const arms: RawBuilder<unknown>[] = actors
    .filter((actor) => decide(actor, may, undefined, at).allowed)
    .map((actor) => toSql(actor, may, columns))
  if (arms.length === 0) return []
  const beyond = page.after === undefined ? sql`` : sql`and id > ${page.after}::uuid`
  const { rows } = await sql<{ id: string }>`select id::text as id from ${sql.table(shelf.table)}
    where (${sql.join(arms, sql` or `)}) ${beyond} order by id limit ${page.limit}`.execute(open(desk))
  return rows.map(({ id }) => id)
}
