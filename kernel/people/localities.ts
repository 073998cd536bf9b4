// Places below the county: towns (9 digits) and villages or neighbourhoods (12 digits) by the codes of the statistical
// divisions. They carry no history: the published list of one year is what there is.
import { sql } from 'kysely'
import { type AtDesk, tablesOf } from './at-desk.ts'

/** The six digits of GB/T 2260 that a place of any depth begins with. */
export const divisionOfAddress = (code: string): string | undefined => (/^\d{6,12}$/.test(code) ? code.slice(0, 6) : undefined)

/** Which of the codes are known, with the names from the county down, for the address as people write it. */
export async function localitiesOf(desk: AtDesk, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { rows } = await sql<{ code: string; name: string }>`select v.code, concat(p.name, c.name, t.name, v.name) as name
    from kernel.locality v join kernel.locality t on t.code = v.parent
    left join kernel.division c on c.code = t.parent and c.valid_to is null left join kernel.division p on p.code = c.parent and p.valid_to is null
    where v.code = any(${[...codes]}::text[])`.execute(tablesOf(desk))
  return new Map(rows.map(({ code, name }) => [code, name]))
}
