// Which cases a person reaches, as SQL. A property test (kernel/access/decide.property.test.ts) holds it to `decide`.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { divisionPrefix, scopeOf } from '../access/decide.ts'

/** The level of confidentiality that the actor may see; the platform sees all. */
const cleared = (actor: Actor): RawBuilder<SqlBool> => sql<SqlBool>`level <= ${actor.kind === 'platform' ? 5 : (actor.clearance ?? 0)}`

/**
 * What waits for the actor, as arms of one union: cases that wait for the own organ's holders, and cases that wait for any
 * holder. Arms rather than one OR, because each arm walks its own index in the order of the list.
 */
export function waitingArms(actor: Actor): RawBuilder<SqlBool>[] {
  const held = [...actor.permissions.keys()]
  if (held.length === 0) return []
  return [
    sql<SqlBool>`waits_organ = ${actor.organ ?? ''} and waits_for = any(${held}::text[]) and ${cleared(actor)}`,
    sql<SqlBool>`waits_organ is null and waits_for is not null and waits_for = any(${held}::text[]) and ${cleared(actor)}`,
  ]
}

/** What the actor may read: by the permission of each type grouped by scope, and what was sent to the organ. */
export function readableArms(actor: Actor, readers: ReadonlyMap<string, readonly string[]>): RawBuilder<SqlBool>[] {
  const types = { own: [] as string[], division: [] as string[], all: [] as string[] }
  for (const [permission, names] of readers) {
    const scope = scopeOf(actor, permission)
    if (scope) types[scope].push(...names)
  }
  const may = cleared(actor)
  return [
    ...(types.all.length > 0 ? [sql<SqlBool>`type = any(${types.all}::text[]) and ${may}`] : []),
    ...(types.own.length > 0 ? [sql<SqlBool>`organ = ${actor.organ ?? ''} and type = any(${types.own}::text[]) and ${may}`] : []),
    ...(types.division.length > 0
      ? [sql<SqlBool>`division like ${`${divisionPrefix(actor.division ?? 'none')}%`} and type = any(${types.division}::text[]) and ${may}`]
      : []),
    ...(actor.organ ? [sql<SqlBool>`addressed = ${actor.organ} and ${may}`] : []),
  ]
}

/** The arms as one predicate, for a single case. */
export const anyOf = (arms: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  arms.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${sql.join(
        arms.map((arm) => sql`(${arm})`),
        sql` or `,
      )})`
