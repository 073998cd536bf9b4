// Places below the county: towns (9 digits) and villages or neighbourhoods (12 digits) by the codes of the statistical
// divisions. They carry no history: the published list of one year is what there is.
import { sql } from 'kysely'
import { type AtDesk, tablesOf } from './at-desk.ts'

/** The six digits of GB/T 2260 that a place of any depth begins with. */
export const divisionOfAddress = (code: string): string | undefined => (/^\d{6,12}$/.test(code) ? code.slice(0, 6) : undefined)

/** Which of the codes are known, with the names from the prefecture down, for the address as people write it. */
export async function localitiesOf(desk: AtDesk, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`select v.code, concat(p.name, c.name, t.name, v.name) as name
    from kernel.locality v join kernel.locality t on t.code = v.parent
    left join kernel.division c on c.code = t.parent and c.valid_to is null left join kernel.division p on p.code = c.parent and p.valid_to is null
    where v.code = any(${[...codes]}::text[])`.execute(tablesOf(desk))
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** `within`: the names from the prefecture down to the place that holds it. */
export type Locality = { readonly code: string; readonly name: string; readonly within: string }

const withNames = sql`select l.code, l.name, concat(p.name, c.name, t.name) as within from kernel.locality l
  left join kernel.locality t on length(l.code) = 12 and t.code = l.parent
  left join kernel.division c on c.code = left(l.code, 6) and c.valid_to is null
  left join kernel.division p on p.code = c.parent and p.valid_to is null`

/** The towns of a county, or the villages of a town, in the order of the list. */
export async function localitiesIn(desk: AtDesk, parent: string, most: number): Promise<Locality[]> {
  const { rows } = await sql<Locality>`${withNames} where l.parent = ${parent} order by l.code limit ${most}`.execute(tablesOf(desk))
  return rows
}

/** 和平村 stands thirty times in the list: `near` says which are meant first. */
export type Sought = { readonly words: readonly string[]; readonly near?: string | undefined; readonly most: number }

/**
 * Towns and villages whose name holds the last word and whose whole address holds the others, or whose code begins with a number; those
 * near a place come first, towns before their villages.
 */
export async function findLocalities(desk: AtDesk, { words, near = '', most }: Sought): Promise<Locality[]> {
  const last = words.at(-1) ?? ''
  const named = /^\d+$/.test(last) ? sql`starts_with(l.code, ${last})` : sql`strpos(l.name, ${last}) > 0`
  const { rows } = await sql<Locality>`select * from (${withNames} where ${named}) found
    where (select bool_and(strpos(within || name, word) > 0 or ${/^\d+$/.test(last)}) from unnest(${[...words]}::text[]) as word)
    order by starts_with(code, ${near}) desc, length(code), code limit ${most}`.execute(tablesOf(desk))
  return rows
}

/** What a county or a town is called, from the prefecture down. */
export async function nameOfPlace(desk: AtDesk, code: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select concat(p.name, c.name, t.name) as name from kernel.division c
    left join kernel.division p on p.code = c.parent and p.valid_to is null and p.level <> 'province'
    left join kernel.locality t on t.code = ${code}
    where c.code = left(${code}::text, 6) and c.valid_to is null and (length(${code}::text) = 6 or t.code is not null)`.execute(
    tablesOf(desk),
  )
  return rows[0]?.name
}
