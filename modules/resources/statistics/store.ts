// The only file that opens the tables of the statistics.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day, Instant } from '#kernel/time/day.ts'
import { type Aspect, refusals } from './contract.ts'
import type { Cell } from './rules/small-cells.ts'

type Snapshot = { cube: string; period: string; day: Day; bound: number; rounding: number; simulated: boolean; taken_at: Instant }
export type Figure = {
  register: string
  aspect: Aspect
  measure: string
  organ: string
  area: string
  reached: number
  total: number
  days: number
}
type Tables = {
  'statistics.snapshot': Snapshot
  'statistics.cell': { cube: string; period: string; key: string[]; value: number }
  'statistics.quality': { day: string } & Figure
  'statistics.quality_day': { day: Day; simulated: boolean; taken_at: Instant }
}

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

export const isTaken = async (desk: Read, period: string): Promise<boolean> =>
  (await db(desk).selectFrom('statistics.snapshot').select('cube').where('period', '=', period).limit(1).executeTakeFirst()) !== undefined

/** Keeps a table as it is published, once. */
export async function keepSnapshot(desk: Write, snapshot: Omit<Snapshot, 'taken_at'>, cells: readonly Cell[]): Promise<void> {
  const { cube, period } = snapshot
  try {
    await db(desk)
      .insertInto('statistics.snapshot')
      .values({ ...snapshot, taken_at: desk.now })
      .execute()
  } catch (error) {
    if (isClash(error, 'snapshot_pkey')) refuse(ground(refusals.alreadyTaken, { period }, 'period'))
    throw error
  }
  await sql`insert into statistics.cell (cube, period, key, value)
    select ${cube}, ${period}, array(select jsonb_array_elements_text(cell -> 'key')), (cell ->> 'value')::int
    from jsonb_array_elements(${JSON.stringify(cells)}::jsonb) as cell`.execute(db(desk))
}

export const snapshots = (desk: Read) => db(desk).selectFrom('statistics.snapshot').selectAll().orderBy('cube').orderBy('period').execute()

export type Wish = {
  readonly cube: string
  /** For each dimension the codes wanted; none means all. */
  readonly codes: readonly (readonly string[])[]
  readonly periods: readonly string[]
  readonly most: number
}

/** Published cells of some periods. */
export async function cellsOf(desk: Read, { cube, codes, periods, most }: Wish) {
  const wanted = codes.flatMap((some, i) => (some.length > 0 ? [sql`key[${sql.lit(i + 1)}] = any(${[...some]}::text[])`] : []))
  const found = await sql<{ period: string; key: string[]; value: number }>`select period, key, value from statistics.cell
    where cube = ${cube} and period = any(${[...periods]}::text[]) ${wanted.length > 0 ? sql`and ${sql.join(wanted, sql` and `)}` : sql``}
    order by period, key limit ${most}`.execute(db(desk))
  return found.rows
}

/** The figures of a day; those of an earlier hour of it go. */
export async function keepQuality(desk: Write, figures: readonly Figure[], simulated: boolean): Promise<void> {
  await sql`delete from statistics.quality where day = ${desk.today}`.execute(db(desk))
  await sql`insert into statistics.quality (day, register, aspect, measure, organ, area, reached, total, days)
    select ${desk.today}, f.* from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as f (register text, aspect text, measure text, organ text, area text, reached bigint, total bigint, days bigint)`.execute(db(desk))
  await sql`insert into statistics.quality_day (day, simulated, taken_at) values (${desk.today}, ${simulated}, ${desk.now})
    on conflict (day) do update set simulated = excluded.simulated, taken_at = excluded.taken_at`.execute(db(desk))
}

export const lastQualityDay = (desk: Read) =>
  db(desk).selectFrom('statistics.quality_day').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()

/** Where figures go by area, those of one alone; the others have no area and stay. */
const within = (area: string | undefined) => (area === undefined ? sql`true` : sql`area in (${area}, '')`)

export async function qualityOn(desk: Read, day: Day, area: string | undefined): Promise<Omit<Figure, 'area'>[]> {
  const found = await sql<
    Record<keyof Figure, string>
  >`select register, aspect, measure, organ, sum(reached) as reached, sum(total) as total,
      sum(days) as days
    from statistics.quality where day = ${day} and ${within(area)} group by register, aspect, measure, organ
    order by register, aspect, measure, organ`.execute(db(desk))
  return found.rows.map(({ aspect, reached, total, days, ...row }) => ({
    ...row,
    aspect: aspect as Aspect,
    reached: Number(reached),
    total: Number(total),
    days: Number(days),
  }))
}

/** The last figures of each month of two years. */
export async function trendOf(desk: Read, area: string | undefined) {
  const found = await sql<{ month: string; day: Day; aspect: Aspect; reached: string; total: string }>`
    with last as (select max(day) as day from statistics.quality_day group by left(day, 7) order by 1 desc limit 24)
    select left(day, 7) as month, day, aspect, sum(reached) as reached, sum(total) as total
    from statistics.quality join last using (day) where ${within(area)} group by day, aspect order by day, aspect`.execute(db(desk))
  return found.rows.map(({ total, reached, ...row }) => ({ ...row, reached: Number(reached), of: Number(total) }))
}
