// The same policy as one SQL predicate: true for exactly the rows whose place `decide` allows (decide.property.test.ts).
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from './actor.ts'
import { divisionPrefix, scopeOf } from './decide.ts'

/** The columns that say where a row belongs; a table without one of them has rows of no organ, no division, level 0. */
export type PlaceColumns = {
  readonly organ?: RawBuilder<unknown>
  /** Where it is absent the division is that of the organ, read from the organ register. */
  readonly division?: RawBuilder<unknown>
  readonly level?: RawBuilder<unknown>
}

/** The rows that the actor reaches with the permission; `false` when it is not held. */
export function toSql(actor: Actor, may: string, columns: PlaceColumns): RawBuilder<SqlBool> {
  const scope = scopeOf(actor, may)
  if (!scope) return sql<SqlBool>`false`
  const within = reach(actor, scope, columns)
  if (actor.kind === 'platform' || !columns.level) return within
  const level = sql<SqlBool>`coalesce(${columns.level}, 0) <= ${actor.clearance ?? 0}`
  return scope === 'all' ? level : sql<SqlBool>`(${within} and ${level})`
}

function reach(actor: Actor, scope: 'own' | 'division' | 'all', { organ, division }: PlaceColumns): RawBuilder<SqlBool> {
  if (scope === 'all' || (!organ && !division)) return sql<SqlBool>`true`
  if (scope === 'own') return organ ? sql<SqlBool>`${organ} = ${actor.organ ?? ''}` : sql<SqlBool>`false`
  const prefix = `${divisionPrefix(actor.division ?? 'none')}%`
  if (division) return sql<SqlBool>`${division} like ${prefix}`
  return sql<SqlBool>`${organ} in (select id from kernel.organ where division like ${prefix})`
}
