import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Calendar } from '../time/working-days.ts'

/** The working-day calendar as the table holds it now. */
export async function readCalendarTable(db: Kysely<KernelTables>): Promise<Calendar> {
  const years = await db.selectFrom('kernel.calendar_year').select('year').execute()
  const days = await db.selectFrom('kernel.calendar_day').select(['day', 'worked']).execute()
  return {
    years: new Set(years.map(({ year }) => year)),
    off: new Set(days.filter(({ worked }) => !worked).map(({ day }) => day)),
    worked: new Set(days.filter(({ worked }) => worked).map(({ day }) => day)),
  }
}
