// Writing a record of a register: the row in the module's own table, its version counted up under the reader's version,
// and the whole new version in the kernel's history, in the same transaction. A store calls `keep`; nothing else writes
// a registered table.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { rows as open } from '../db/rows.ts'
import { uuid } from '../id/uuid.ts'
import type { Register } from '../module/contract.ts'
import type { Desk } from '../module/define-module.ts'
import type { Static, TObject } from '../module/field.ts'
import { kernelRefusals } from '../module/refusals.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { columnOf, tableOf } from './table.ts'

export type Kept<R extends TObject> = Static<R> & { id: string; version: number }

/**
 * Adds a record (no `id`, or an id not yet there) or replaces the fields given (with `id` and the version that was seen).
 * Refuses `kernel.changed-meanwhile` when the row has another version, `kernel.not-found` when it is gone.
 */
export async function keep<R extends TObject>(
  desk: Desk<never> | Desk,
  register: Register<R>,
  action: string,
  fields: Partial<Static<R>>,
  seen?: { id: string; version?: number },
): Promise<Kept<R>> {
  const db = open(desk.tx as never) as unknown as Kysely<KernelTables>
  const table = sql.table(tableOf(register.name))
  const entries = Object.entries(fields as Record<string, unknown>).filter(([, value]) => value !== undefined)
  const before = seen?.id ? await current(db, register, seen.id) : undefined
  if (seen?.version !== undefined && !before) refuse(ground(kernelRefusals.notFound))
  if (seen?.version !== undefined && before && before.version !== seen.version) {
    refuse(ground(kernelRefusals.changedMeanwhile, { seen: seen.version, current: before.version }))
  }
  const id = seen?.id ?? uuid()
  const version = (before?.version ?? 0) + 1
  if (before) {
    const sets = entries.map(([name, value]) => sql`${sql.ref(columnOf(name))} = ${bind(value)}`)
    await sql`update ${table} set ${sql.join([...sets, sql`version = ${version}`, sql`updated_at = ${desk.now}`])} where id = ${id}`.execute(
      db,
    )
  } else {
    const columns = ['id', 'version', 'created_at', 'updated_at', ...entries.map(([name]) => columnOf(name))]
    const values = [id, version, desk.now, desk.now, ...entries.map(([, value]) => bind(value))]
    await sql`insert into ${table} (${sql.join(columns.map((c) => sql.ref(c)))}) values (${sql.join(values)})`.execute(db)
  }
  const after = { ...before?.data, ...Object.fromEntries(entries) } as Static<R>
  await db
    .insertInto('kernel.record_version')
    .values({
      register: register.name,
      record: id,
      version,
      at: desk.now,
      actor: desk.actor.id,
      actor_name: desk.actor.name,
      organ: desk.actor.organ ?? null,
      action,
      data: JSON.stringify(after),
    })
    .execute()
  desk.touch(`${register.name}/${id}`, before?.data, after)
  return { ...(after as object), id, version } as Kept<R>
}

/** The last version kept of a record, its row locked until the transaction ends. */
async function current(db: Kysely<KernelTables>, register: Register, id: string) {
  const { rows } = await sql<{
    version: number
  }>`select version from ${sql.table(tableOf(register.name))} where id = ${id} for update`.execute(db)
  if (!rows[0]) return undefined
  const kept = await db
    .selectFrom('kernel.record_version')
    .select('data')
    .where('register', '=', register.name)
    .where('record', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  return { version: rows[0].version, data: (kept?.data ?? {}) as Record<string, unknown> }
}

/** Lists and objects go into jsonb columns; the rest is bound as it is. */
const bind = (value: unknown) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)
