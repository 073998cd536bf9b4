// Which records are near another: the first sieve of a search for doubles. Each probe runs on an index and brings a few hundred
// rows at most; who probes for what, and how near is near, is for the room that matches (its rules write the probes).
import { type RawBuilder, sql } from 'kysely'
import { columnOf } from '../table.ts'
import type { BaseRegister } from '../../module/base-register.ts'
import { MOST_NEAR, type Probe } from './probe.ts'
import { type BaseDb, baseRow, type BaseRow, keyTable, recordTable } from './table.ts'

type Condition = NonNullable<Probe['where']>[number]

function said(base: BaseRegister, { field: name, how, values: among, from = 1, size = 1 }: Condition): RawBuilder<unknown> {
  if (!Object.hasOwn(base.record.properties, name)) throw new Error(`${base.name} has no field ${name}`)
  const column = sql.ref(`r.${columnOf(name)}`)
  const any = sql`${[...among]}::text[]`
  // The functions and the constants are those of the indexes: written as they are there, else the index is not found.
  if (how === 'bare') return sql`kernel.bare_name(${column}) = any(${any})`
  if (how === 'part') return sql`substr(${column}, ${sql.lit(from)}, ${sql.lit(size)}) = any(${any})`
  return how === 'like'
    ? sql`${column} like any(${any})`
    : isReference(base, name)
      ? sql`${column} = any(${any}::uuid[])`
      : sql`${column} = any(${any})`
}

const isReference = (base: BaseRegister, name: string) => {
  const schema = base.record.properties[name] as { format?: string; anyOf?: readonly { format?: string }[] }
  return schema.format === 'uuid' || (schema.anyOf?.some(({ format }) => format === 'uuid') ?? false)
}

export type Near = { readonly row: BaseRow; readonly blocks: readonly string[] }

/** The records that a probe finds, the one itself and merged ones left out, in one statement; `full`: probes with more than that. */
export async function near(
  db: BaseDb,
  base: BaseRegister,
  id: string,
  probes: readonly Probe[],
): Promise<{ near: Near[]; full: string[] }> {
  if (probes.length === 0) return { near: [], full: [] }
  const arms = probes.map(({ block, numbers, where = [] }) => {
    const named =
      numbers &&
      sql`(r.id, r.prefecture) in (select k.record, k.prefecture from ${keyTable(base)} k where k.number = any(${[...numbers]}::text[]))`
    const all = [...(named ? [named] : []), ...where.map((one) => said(base, one))]
    return sql`(select ${block}::text as block, r.* from ${recordTable(base)} r
      where ${sql.join(all, sql` and `)} and r.state <> 'merged' and r.id <> ${id} limit ${MOST_NEAR + 1})`
  })
  const { rows } = await sql<Record<string, unknown> & { block: string }>`${sql.join(arms, sql` union all `)}`.execute(db)
  const found = new Map<string, { row: BaseRow; blocks: string[] }>()
  const count = new Map<string, number>()
  for (const { block, ...row } of rows) {
    count.set(block, (count.get(block) ?? 0) + 1)
    const known = found.get(row.id as string) ?? { row: baseRow(base, row), blocks: [] }
    if (!known.blocks.includes(block)) known.blocks.push(block)
    found.set(known.row.id, known)
  }
  return { near: [...found.values()], full: [...count].filter(([, rowsOfIt]) => rowsOfIt > MOST_NEAR).map(([block]) => block) }
}

/** Where a walk goes: the records of a division, or of a loaded batch. */
export type Walk = { readonly division?: string; readonly batch?: string; readonly after?: string; readonly most: number }

/** The next records of a walk after the one with the id `after`, in the order of their ids. Merged ones are passed over. */
export async function walk(db: BaseDb, base: BaseRegister, { division, batch, after = BEFORE_ALL, most }: Walk): Promise<BaseRow[]> {
  const where = [sql`r.id > ${after}`, sql`r.state <> 'merged'`]
  if (batch !== undefined) where.push(sql`r.batch = ${batch}`)
  if (division !== undefined)
    where.push(sql`r.prefecture = ${division.slice(0, 4)}`, sql`${sql.ref(`r.${columnOf(base.placed)}`)} like ${`${division}%`}`)
  const { rows } = await sql<Record<string, unknown>>`select r.* from ${recordTable(base)} r
    where ${sql.join(where, sql` and `)} order by r.id limit ${most}`.execute(db)
  return rows.map((row) => baseRow(base, row))
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'
