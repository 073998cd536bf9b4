// The calendar that a house counts by. It stays the same object while its content is read anew, so that no process has to be
// started again when a year is announced.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Calendar } from '../time/working-days.ts'

type Db = Kysely<KernelTables>

export type LiveCalendar = Calendar & {
  /** Reads the table anew if it holds another edition than was read; answers whether it did. */
  renew(db: Db): Promise<boolean>
}

/** The working-day calendar as the table holds it now. */
export async function readCalendarTable(db: Db): Promise<LiveCalendar> {
  let [edition, held] = [await editionOf(db), await contentOf(db)]
  return {
    get years() {
      return held.years
    },
    get off() {
      return held.off
    },
    get worked() {
      return held.worked
    },
    async renew(from) {
      const current = await editionOf(from)
      if (current === edition) return false
      held = await contentOf(from)
      edition = current
      return true
    },
  }
}

async function editionOf(db: Db): Promise<number> {
  const { rows } = await sql<{ edition: number }>`select coalesce(max(edition), 0)::int as edition from kernel.calendar_year`.execute(db)
  return rows[0]!.edition
}

async function contentOf(db: Db): Promise<Calendar> {
  const years = await db.selectFrom('kernel.calendar_year').select('year').execute()
  const days = await db.selectFrom('kernel.calendar_day').select(['day', 'worked']).execute()
  return {
    years: new Set(years.map(({ year }) => year)),
    off: new Set(days.filter(({ worked }) => !worked).map(({ day }) => day)),
    worked: new Set(days.filter(({ worked }) => worked).map(({ day }) => day)),
  }
}

export type YearOfCalendar = {
  readonly year: number
  readonly source: string
  readonly off: readonly { readonly day: string; readonly name: string }[]
  readonly worked: readonly string[]
}

/**
 * Lays a year into the table, or anew, one after the other. Answers the first day that became another; undefined where nothing did.
 */
export async function layYear(db: Db, given: YearOfCalendar, now: string): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(2004, 625)`.execute(db)
  const year = String(given.year)
  const fresh = new Map<string, { readonly worked: boolean; readonly note: string }>([
    ...given.off.map(({ day, name }) => [day, { worked: false, note: name }] as const),
    ...given.worked.map((day) => [day, { worked: true, note: '调休上班' }] as const),
  ])
  const { rows: before } = await sql<{ day: string; worked: boolean }>`delete from kernel.calendar_day
    where coalesce(of_year, to_char(day, 'YYYY')) = ${year} returning day, worked`.execute(db)
  const old = new Map(before.map(({ day, worked }) => [day, worked]))
  const isKnown = await db.selectFrom('kernel.calendar_year').select('year').where('year', '=', year).executeTakeFirst()
  const differing = [...new Set([...old.keys(), ...fresh.keys()])].filter((day) => old.get(day) !== fresh.get(day)?.worked).toSorted()
  // Of a year that was not there every day becomes known.
  const from = isKnown ? differing[0] : [`${year}-01-01`, ...fresh.keys()].toSorted()[0]
  const days = [...fresh].map(([day, entry]) => ({ day, ...entry, of_year: day.startsWith(year) ? null : year }))
  if (days.length > 0)
    await db
      .insertInto('kernel.calendar_day')
      .values(days)
      .onConflict((clash) =>
        clash
          .column('day')
          .doUpdateSet(({ ref }) => ({ worked: ref('excluded.worked'), note: ref('excluded.note'), of_year: ref('excluded.of_year') })),
      )
      .execute()
  await sql`insert into kernel.calendar_year (year, source, edition, confirmed_at, changed_from)
    select ${year}, ${given.source}, coalesce(max(edition), 0) + 1, ${now}::timestamptz, ${from ?? null}::date from kernel.calendar_year
    on conflict (year) do update set source = excluded.source, edition = excluded.edition, confirmed_at = excluded.confirmed_at,
      changed_from = excluded.changed_from`.execute(db)
  return from
}

export type YearLine = { year: number; source: string; off: number; worked: number; edition: number }

/** The years of the table with what differs from the plain week, the newest first. */
export async function yearsOfCalendar(db: Db): Promise<YearLine[]> {
  const { rows } = await sql<YearLine>`select y.year::int as year, y.source, y.edition,
      count(d.day) filter (where not d.worked)::int as off, count(d.day) filter (where d.worked)::int as worked
    from kernel.calendar_year y left join kernel.calendar_day d on coalesce(d.of_year, to_char(d.day, 'YYYY')) = y.year
    group by y.year order by y.year desc limit 200`.execute(db)
  return rows
}
