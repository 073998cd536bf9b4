// Lays the province's ground: divisions, calendar, organs and what they are charged with. Loading twice changes nothing.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { assignments } from './assignments.ts'
import { readCalendarTable } from './calendar.ts'
import { readDivisions } from './divisions.ts'
import { LISTED, parentOfPlace, readLocalities } from './localities.ts'
import { organs } from './organs.ts'

type Row = Readonly<Record<string, unknown>>

const CALENDAR_SOURCE = 'State Council notices, as compiled in npm chinese-days 1.5.7 (province/data/SOURCES.md)'

/**
 * Inserts the ground into the kernel's tables with one statement a table. Throws DataFileDiffers, before anything is
 * written, when a data file is not the one that SOURCES.md describes.
 */
export async function loadGround(db: Kysely<KernelTables>): Promise<void> {
  const tables = db as unknown as Kysely<Record<string, Row>>
  for (const [table, rows] of Object.entries(groundRows())) {
    await tables
      .insertInto(table)
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await loadLocalities(db)
}

/** Thirty thousand rows are sent once: a list is loaded whole or not at all. */
async function loadLocalities(db: Kysely<KernelTables>): Promise<void> {
  const known = await db.selectFrom('kernel.locality').select('code').where('listed', '=', LISTED).limit(1).executeTakeFirst()
  if (known) return
  const places = readLocalities()
  const codes = places.map(({ code }) => code)
  const columns = [codes, places.map(({ name }) => name), codes.map(parentOfPlace)] as const
  await sql`insert into kernel.locality (code, name, parent, listed)
    select code, name, parent, ${LISTED} from unnest(${columns[0]}::text[], ${columns[1]}::text[], ${columns[2]}::text[]) as place (code, name, parent)
    on conflict (code) do nothing`.execute(db)
}

/** The rows of each table, in an order that its references allow. */
function groundRows(): Readonly<Record<string, readonly Row[]>> {
  const calendar = readCalendarTable()
  return {
    'kernel.division': readDivisions().map(({ validFrom, validTo, successors, ...row }) => ({
      ...row,
      valid_from: validFrom,
      valid_to: validTo,
      successors: [...successors],
    })),
    'kernel.calendar_year': calendar.years.map((year) => ({ year, source: CALENDAR_SOURCE })),
    'kernel.calendar_day': [
      ...calendar.off.map((entry) => ({ ...entry, worked: false })),
      ...calendar.worked.map((entry) => ({ ...entry, worked: true })),
    ],
    'kernel.organ': organs.map(({ id, kind, level, division, uscc, remark }) => ({
      id,
      kind,
      level,
      division,
      uscc: uscc ?? null,
      remark: remark ?? null,
    })),
    'kernel.organ_name': organs.flatMap(({ id, names }) =>
      names.map(({ name, from, to, source }) => ({
        organ: id,
        name,
        valid_from: from,
        valid_to: to ?? null,
        source,
      })),
    ),
    'kernel.organ_successor': organs.flatMap(({ id, successors = [] }) =>
      successors.map(({ organ, from, source }) => ({ organ: id, successor: organ, from_day: from, source })),
    ),
    'kernel.assignment': assignments.map(({ duty, organ, from, to, source }) => ({
      duty,
      organ,
      valid_from: from,
      valid_to: to ?? null,
      source,
    })),
  }
}
