// The same policy as SQL: true for exactly the rows whose place `decide` allows (decide.property.test.ts). Lists, searches
// and counts are made of these predicates and of no other.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Scope } from './actor.ts'
import { divisionPrefix, reachOf, scopeOf } from './decide.ts'

/** The columns that say where a row belongs; a table without one of them has rows of no organ, no division, level 0. */
export type PlaceColumns = {
  readonly organ?: RawBuilder<unknown>
  /** Where it is absent the division is that of the organ, read from the organ register. */
  readonly division?: RawBuilder<unknown>
  readonly level?: RawBuilder<unknown>
}

/** The rows that the actor reaches with the permission; `false` when it is not held. */
export const toSql = (actor: Actor, may: string, columns: PlaceColumns): RawBuilder<SqlBool> =>
  armsOf(actor, [may], columns)[0]?.where ?? sql<SqlBool>`false`

/** Rows reached by many permissions at once: one predicate for each reach, with the permissions that reach so far. */
export function armsOf(
  actor: Actor,
  mays: Iterable<string>,
  columns: PlaceColumns,
): { readonly mays: readonly string[]; readonly where: RawBuilder<SqlBool> }[] {
  const byReach = new Map<Scope, string[]>()
  for (const may of mays) {
    const scope = scopeOf(actor, may)
    if (!scope) continue
    const reach = reachOf(actor, scope)
    const known = byReach.get(reach)
    if (known) known.push(may)
    else byReach.set(reach, [may])
  }
  return [...byReach].map(([reach, held]) => ({ mays: held, where: within(actor, reach, columns) }))
}

/** The rows of a level that the actor is cleared for; the platform sees all. */
export const cleared = (actor: Actor, level: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  actor.kind === 'platform' ? sql<SqlBool>`true` : sql<SqlBool>`(${level} <= ${actor.clearance ?? 0} or ${level} is null)`

function within(actor: Actor, reach: Scope, columns: PlaceColumns): RawBuilder<SqlBool> {
  const level = columns.level && actor.kind !== 'platform' ? cleared(actor, columns.level) : undefined
  if (reach === 'all') return level ?? sql<SqlBool>`true`
  const place = placed(actor, reach, columns)
  return level ? sql<SqlBool>`(${place} and ${level})` : place
}

function placed(actor: Actor, reach: 'own' | 'division', { organ, division }: PlaceColumns): RawBuilder<SqlBool> {
  const nowhere = sql<SqlBool>`false`
  if (reach === 'own') return organ && actor.organ !== undefined ? sql<SqlBool>`${organ} = ${actor.organ}` : nowhere
  const prefix = `${divisionPrefix(actor.division ?? '')}%`
  if (division) return sql<SqlBool>`${division} like ${prefix}`
  return organ ? sql<SqlBool>`${organ} in (select id from kernel.organ where division like ${prefix})` : nowhere
}
