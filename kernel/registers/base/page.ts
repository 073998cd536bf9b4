// A base register as an organ's system reads it by the exchange: in pages by number, cut by the reading right of the system's
// organ for the matter that its purpose names, and every record that leaves is a look with the system's name.
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import type { KernelTables } from '../../db/kernel-tables.ts'
import { seal } from '../../db/rows.ts'
import { dayAt, type Instant } from '../../time/day.ts'
import { columnOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { cut, type Reader, rightFor, writeLooks } from './reading.ts'
import { baseRow, keyTable, recordTable } from './table.ts'

type Db = Kysely<KernelTables>
export type SystemReader = {
  readonly actor: Actor
  readonly system: string
  readonly purpose: string
  readonly now: Instant
  readonly request: string
}
type Page = { readonly fields: readonly string[]; readonly after: string | undefined; readonly limit: number }

/** Looks are written so many at a time: a statement has room for 65,535 values. */
const AT_ONCE = 3_000

/**
 * At most `limit` records after the number, each with exactly the fields asked for: null where the right does not hold one. The
 * last of a full page only says that there is more; it is not given away, and leaves no look.
 */
export async function pageByNumber(db: Db, base: BaseRegister, by: SystemReader, { fields, after, limit }: Page) {
  const reader: Reader = { ...by, tx: seal(db) as Reader['tx'], today: dayAt(by.now) }
  const right = await rightFor(reader, base, await matterNamed(db, base, by.purpose), 'export')
  const { rows } = await sql<Record<string, unknown>>`select r.* from ${keyTable(base)} k
    join ${recordTable(base)} r on r.id = k.record and r.prefecture = k.prefecture
    where k.number > ${after ?? ''} and k.number = ${sql.ref(`r.${columnOf(base.number)}`)} and r.state <> 'merged'
    order by k.number limit ${limit}`.execute(db)
  const found = rows.map((row) => baseRow(base, row))
  const narrowed = { ...right, fields: right.fields.filter((field) => fields.includes(field)) }
  const looks = found
    .slice(0, limit - 1)
    .map((row) => ({ id: row.id, fields: narrowed.fields.filter((field) => row.fields[field] !== undefined) }))
  for (let i = 0; i < looks.length; i += AT_ONCE) await writeLooks(reader, base, right, 'export', looks.slice(i, i + AT_ONCE))
  return {
    keys: found.map((row) => row.fields[base.number] as string),
    rows: found.map((row) => {
      const shown = cut(base, narrowed, row.fields)
      return Object.fromEntries(fields.map((field) => [field, shown[field] ?? null]))
    }),
  }
}

/** The matter that bears the purpose as its code or its title; else the purpose itself, for which there is no right. */
async function matterNamed(db: Db, base: BaseRegister, purpose: string): Promise<string> {
  const found = await db
    .selectFrom('kernel.reading_matter')
    .select('code')
    .where('register', '=', base.name)
    .where(({ or, eb }) => or([eb('code', '=', purpose), eb('title', '=', purpose)]))
    .executeTakeFirst()
  return found?.code ?? purpose
}
