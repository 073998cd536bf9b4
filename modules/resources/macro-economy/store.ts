// Figures go in once, a whole census in one statement; the primary key holds that nobody publishes a year twice.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { In, Out } from '#kernel/module/contract.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { countyCensus, gdp, publishCensus, publishGdp, refusals } from './contract.ts'
import { figures, isWhole } from './figures.ts'

type Census = { year: number; source: string; scope: string; moment: string; published_at: string }
type Area = { year: number; area: string; code: string | null; name: string; kind: string; parent: string | null }
type Gdp = {
  year: number
  gdp: string
  primary: string
  secondary: string
  tertiary: string
  real_estate: string
  finance: string
  source: string
  scope: string
}
type Tables = {
  'macro_economy.census': Census
  'macro_economy.county_census': Area & Record<string, unknown>
  'macro_economy.gdp': Gdp
}

export const { on, answer, hear } = bindTo<Tables>()

type CensusInput = In<typeof publishCensus>

export async function addCensus(desk: Desk<Tables>, { rows: areas, ...census }: CensusInput): Promise<void> {
  const db = rows(desk.tx)
  try {
    await db
      .insertInto('macro_economy.census')
      .values({ ...census, published_at: desk.now })
      .execute()
  } catch (error) {
    if (isClash(error, 'census_pkey')) refuse(ground(refusals.alreadyPublished, { year: census.year }))
    throw error
  }
  const flat = areas.map(({ figures: counted, code, ...area }) => ({
    year: census.year,
    area: code || `${area.parent ?? ''}:${area.name}`,
    code: code || null,
    ...area,
    ...counted,
  }))
  await sql`insert into macro_economy.county_census
    select * from jsonb_populate_recordset(null::macro_economy.county_census, ${JSON.stringify(flat)}::jsonb)`.execute(db)
}

export async function censusOf(desk: ReadDesk<Tables>, { year, kind, parent }: In<typeof countyCensus>): Promise<Out<typeof countyCensus>> {
  const db = rows(desk.tx)
  const census = await db.selectFrom('macro_economy.census').selectAll().where('year', '=', year).executeTakeFirst()
  if (!census) return { published: false, source: '', scope: '', moment: '', rows: [] }
  let found = db.selectFrom('macro_economy.county_census').selectAll().where('year', '=', year)
  if (kind) found = found.where('kind', '=', kind)
  if (parent) found = found.where('parent', '=', parent)
  const areas = await found.orderBy('area').execute()
  return {
    published: true,
    source: census.source,
    scope: census.scope,
    moment: census.moment,
    rows: areas.map((row) => ({
      name: row.name as string,
      kind: row.kind as 'county',
      parent: row.parent as string | null,
      code: (row.code ?? '') as string,
      figures: figuresOf(row),
    })),
  }
}

/** Decimals come from the database as text; a census share is a number again on the page. */
const figuresOf = (row: Record<string, unknown>) =>
  Object.fromEntries(
    figures.map((figure) => {
      const value = row[figure.name] as number | string | null
      return [figure.name, value === null || isWhole(figure) ? (value as number | null) : Number(value)]
    }),
  )

export async function addGdp(desk: Desk<Tables>, input: In<typeof publishGdp>): Promise<void> {
  const { source, scope } = input
  const years = input.rows.map(({ realEstate, ...row }) => ({ ...row, real_estate: realEstate, source, scope }))
  try {
    await rows(desk.tx).insertInto('macro_economy.gdp').values(years).execute()
  } catch (error) {
    if (isClash(error, 'gdp_pkey')) refuse(ground(refusals.alreadyPublished, { year: years.map((y) => y.year).join('、') }))
    throw error
  }
}

export async function gdpOf(desk: ReadDesk<Tables>): Promise<Out<typeof gdp>> {
  const found = await rows(desk.tx).selectFrom('macro_economy.gdp').selectAll().orderBy('year').execute()
  return {
    source: found[0]?.source ?? '',
    scope: found[0]?.scope ?? '',
    rows: found.map(({ real_estate, source: _, scope: __, ...row }) => ({ ...row, realEstate: real_estate })),
  }
}
