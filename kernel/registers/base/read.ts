// Reading a base register for the rooms that keep it and for the kernel itself: whole records, without right or purpose. What
// goes to a reader passes through reading.ts.
import { sql } from 'kysely'
import type { BaseRegister } from '../../module/base-register.ts'
import { type BaseDb, baseRow, type BaseRow, eventTable, firstOf, keyTable, prefectureOf, type Recorded, recordTable } from './table.ts'

type Row = Record<string, unknown>

/** The record with this id. With the place, one partition is looked at. */
export async function rowOf(db: BaseDb, base: BaseRegister, id: string, place?: string): Promise<BaseRow | undefined> {
  const where = place ? sql`id = ${id} and prefecture = ${prefectureOf(place)}` : sql`id = ${id}`
  const { rows } = await sql<Row>`select * from ${recordTable(base)} where ${where}`.execute(db)
  return rows[0] && baseRow(base, rows[0])
}

/** The records with these ids, in one statement; order is not kept. */
export async function rowsOf(db: BaseDb, base: BaseRegister, ids: readonly string[]): Promise<BaseRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`select * from ${recordTable(base)} where id = any(${[...ids]}::uuid[])`.execute(db)
  return rows.map((row) => baseRow(base, row))
}

/** The record that a number names, in use or former. A merged record is not followed here. */
export async function rowByNumber(db: BaseDb, base: BaseRegister, number: string): Promise<BaseRow | undefined> {
  const { rows } = await sql<Row>`select r.* from ${keyTable(base)} k
    join ${recordTable(base)} r on r.id = k.record and r.prefecture = k.prefecture where k.number = ${number}`.execute(db)
  return rows[0] && baseRow(base, rows[0])
}

/** Many at once: number → record. */
export async function rowsByNumber(db: BaseDb, base: BaseRegister, numbers: readonly string[]): Promise<Map<string, BaseRow>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<Row & { asked: string }>`select k.number as asked, r.* from ${keyTable(base)} k
    join ${recordTable(base)} r on r.id = k.record and r.prefecture = k.prefecture where k.number = any(${[...numbers]}::text[])`.execute(
    db,
  )
  return new Map(rows.map(({ asked, ...row }) => [asked, baseRow(base, row)]))
}

/** The life events that are written out, in the order of recording: none while nothing has happened since the record was entered. */
export async function writtenEvents(db: BaseDb, base: BaseRegister, record: string): Promise<Recorded[]> {
  const { rows } =
    await sql<Recorded>`select seq, kind, effective, at, sets, voids, actor, actor_name as "actorName", organ, evidence, batch
    from ${eventTable(base)} where record = ${record} order by seq`.execute(db)
  return rows
}

/** Every life event of a record, in the order of recording. */
export async function eventsOf(db: BaseDb, base: BaseRegister, row: BaseRow): Promise<Recorded[]> {
  const written = await writtenEvents(db, base, row.id)
  return written.length > 0 ? written : [firstOf(base, row)]
}
