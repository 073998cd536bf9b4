// A base register's tables, and its rows as records.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../../db/kernel-tables.ts'
import { rows as open } from '../../db/rows.ts'
import type { Tx } from '../../db/tx.ts'
import type { Day, Instant } from '../../time/day.ts'
import { fieldOf, tableOf } from '../table.ts'
import type { BaseRegister, BaseState } from '../../module/base-register.ts'
import type { Entry } from './fold.ts'

export type BaseDb = Kysely<KernelTables>

/** The kernel reads and writes a base register's tables in the room's own transaction, under the room's own role. */
export const tablesOfBase = (desk: { readonly tx: Tx<never> | Tx }): BaseDb => open(desk.tx as never) as unknown as BaseDb

export const recordTable = (base: BaseRegister) => sql.table(tableOf(base.name))
export const eventTable = (base: BaseRegister) => sql.table(`${tableOf(base.name)}_event`)
export const keyTable = (base: BaseRegister) => sql.table(`${tableOf(base.name)}_key`)

/** The partition key: the first four digits of the place, as in GB/T 2260. */
export const prefectureOf = (place: string): string => place.slice(0, 4)

export type BaseRow = {
  readonly id: string
  readonly version: number
  readonly prefecture: string
  readonly state: BaseState
  readonly simulated: boolean
  readonly mergedInto: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly entered: {
    readonly kind: string
    readonly on: Day
    readonly organ: string | null
    readonly actor: string
    readonly name: string
    readonly batch: string | null
    readonly row: number | null
  }
  readonly fields: Readonly<Record<string, unknown>>
}

/** A row as it comes from the driver. Empty columns are no fields. */
export function baseRow(base: BaseRegister, row: Record<string, unknown>): BaseRow {
  const known = base.record.properties as Record<string, unknown>
  const fields: Record<string, unknown> = {}
  for (const [column, value] of Object.entries(row)) {
    const field = fieldOf(column)
    if (value !== null && Object.hasOwn(known, field)) fields[field] = value
  }
  return {
    id: row.id as string,
    version: row.version as number,
    prefecture: row.prefecture as string,
    state: row.state as BaseState,
    simulated: row.simulated as boolean,
    mergedInto: row.merged_into as string | null,
    createdAt: row.created_at as Instant,
    updatedAt: row.updated_at as Instant,
    entered: {
      kind: row.entered_kind as string,
      on: row.entered_on as Day,
      organ: row.entered_organ as string | null,
      actor: row.entered_actor as string,
      name: row.entered_name as string,
      batch: row.batch as string | null,
      row: row.batch_row as number | null,
    },
    fields,
  }
}

/** A life event with who recorded it and why. */
export type Recorded = Entry & {
  readonly actor: string
  readonly actorName: string
  readonly organ: string | null
  readonly evidence: string | null
  readonly batch: string | null
}

/** The first event of a record to which nothing has happened since it was entered: the row itself. */
export const firstOf = (base: BaseRegister, row: BaseRow): Recorded => ({
  seq: 1,
  kind: row.entered.kind,
  effective: row.entered.on,
  at: row.createdAt,
  sets: Object.fromEntries(Object.entries(row.fields).filter(([field]) => !Object.hasOwn(base.derived, field))),
  voids: [],
  actor: row.entered.actor,
  actorName: row.entered.name,
  organ: row.entered.organ,
  evidence: null,
  batch: row.entered.batch,
})
