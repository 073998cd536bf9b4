// Adding many new records of one register in one statement, however many: the rows and their first versions. Each column
// takes its type from the table, so a list travels as one document.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows as open } from '../db/rows.ts'
import { uuid } from '../id/uuid.ts'
import type { Register } from '../module/contract.ts'
import type { Desk } from '../module/define-module.ts'
import type { Static, TObject } from '../module/field.ts'
import { columnOf, tableOf } from './table.ts'

/**
 * Adds the records and answers their ids in the same order. A record may bring an id of its own. The audit line is about the
 * register, with the digest of all that was added.
 */
export async function keepAll<R extends TObject>(
  desk: Desk<never> | Desk,
  register: Register<R>,
  action: string,
  records: readonly (Partial<Static<R>> & { readonly id?: string })[],
): Promise<string[]> {
  if (records.length === 0) return []
  const db = open(desk.tx as never) as unknown as Kysely<KernelTables>
  const table = sql.table(tableOf(register.name))
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((name) => name !== 'id')
  const columns = ['id', 'version', 'created_at', 'updated_at', ...fields.map(columnOf)].map((column) => sql.ref(column))
  const kept = records.map((record) => ({ ...record, id: record.id ?? uuid() }))
  const document = kept.map((record) => ({
    version: 1,
    created_at: desk.now,
    updated_at: desk.now,
    ...Object.fromEntries(Object.entries(record).map(([name, value]) => [columnOf(name), value])),
  }))
  const versions = kept.map(({ id, ...data }) => ({ record: id, data }))
  await sql`with added as (insert into ${table} (${sql.join(columns)})
      select ${sql.join(columns)} from jsonb_populate_recordset(null::${table}, ${JSON.stringify(document)}::jsonb))
    insert into kernel.record_version (register, record, version, at, actor, actor_name, organ, action, data)
    select ${register.name}, record, 1, ${desk.now}::timestamptz, ${desk.actor.id}, ${desk.actor.name}, ${desk.actor.organ ?? null}, ${action}, data
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as kept (record uuid, data jsonb)`.execute(db)
  desk.touch(register.name, undefined, kept)
  return kept.map(({ id }) => id)
}
