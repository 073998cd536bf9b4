// Where a merged record leads: to the survivor, which may itself have been merged into another. A survivor of a chain is a record
// that is not merged, so a chain has an end (merge.ts refuses to merge into what is merged).
import { sql } from 'kysely'
import type { BaseRegister } from '../../module/base-register.ts'
import { type BaseDb, baseRow, type BaseRow, recordTable } from './table.ts'

/** The rows with each merged one replaced by the record at the end of its chain; `via` is the merged one by which it was found. */
export type Followed = { readonly row: BaseRow; readonly via: string | null }

/** One more statement, and only when a merged record is among them. A record found twice is answered once. */
export async function followed(db: BaseDb, base: BaseRegister, rows: readonly BaseRow[]): Promise<Followed[]> {
  const merged = rows.filter(({ state }) => state === 'merged').map(({ id }) => id)
  if (merged.length === 0) return rows.map((row) => ({ row, via: null }))
  const ends = await endsOf(db, base, merged)
  const all = rows.flatMap((row): Followed[] => {
    const end = row.state === 'merged' ? ends.get(row.id) : undefined
    return row.state !== 'merged' ? [{ row, via: null }] : end ? [{ row: end, via: row.id }] : []
  })
  const best = new Map<string, Followed>()
  for (const one of all) if (!best.has(one.row.id) || one.via === null) best.set(one.row.id, one)
  return [...best.values()]
}

async function endsOf(db: BaseDb, base: BaseRegister, ids: readonly string[]): Promise<Map<string, BaseRow>> {
  const { rows } = await sql<Record<string, unknown> & { began: string }>`with recursive chain as (
      select r.id as began, r.merged_into as at from ${recordTable(base)} r where r.id = any(${[...ids]}::uuid[])
      union all
      select c.began, r.merged_into from chain c join ${recordTable(base)} r on r.id = c.at where r.merged_into is not null)
    select c.began, r.* from chain c join ${recordTable(base)} r on r.id = c.at where r.state <> 'merged'`.execute(db)
  return new Map(rows.map(({ began, ...row }) => [began, baseRow(base, row)]))
}
