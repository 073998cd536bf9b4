// Which cases a person reaches, as SQL: where the case belongs is `toSql`'s word, and what waits or was sent is said here.
// A property test (kernel/access/decide.property.test.ts) holds it to `decide`.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { decide } from '../access/decide.ts'
import { armsOf, cleared, type PlaceColumns } from '../access/to-sql.ts'

/** Where a case belongs. */
const casePlace: PlaceColumns = { organ: sql.ref('organ'), division: sql.ref('division'), level: sql.ref('level') }
const open = (actor: Actor) => cleared(actor, sql.ref('level'))

/**
 * What waits for the actor, as arms of one union: cases that wait for the own organ's holders, and cases that wait for any
 * holder. Arms rather than one OR, because each arm walks its own index in the order of the list.
 */
export function waitingArms(actor: Actor): RawBuilder<SqlBool>[] {
  const held = [...actor.permissions.keys()].filter((may) => decide(actor, may).allowed)
  if (held.length === 0) return []
  const ofAny = sql<SqlBool>`waits_organ is null and waits_for is not null and waits_for = any(${held}::text[]) and ${open(actor)}`
  const { organ, division } = actor
  if (organ === undefined) return [ofAny]
  const here = held.filter((may) => decide(actor, may, { organ, division }).allowed)
  return [sql<SqlBool>`waits_organ = ${organ} and waits_for = any(${here}::text[]) and ${open(actor)}`, ofAny]
}

/** What the actor may read: by the permission of each type, one arm for each reach, and what was sent to the organ. */
export function readableArms(actor: Actor, readers: ReadonlyMap<string, readonly string[]>): RawBuilder<SqlBool>[] {
  const arms = armsOf(actor, readers.keys(), casePlace).map(({ mays, where }) => {
    const types = mays.flatMap((may) => readers.get(may)!)
    return sql<SqlBool>`${where} and type = any(${types}::text[])`
  })
  return actor.organ === undefined ? arms : [...arms, sql<SqlBool>`addressed = ${actor.organ} and ${open(actor)}`]
}

/** The arms as one predicate, for a single case. */
export const anyOf = (arms: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> =>
  arms.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`(${sql.join(
        arms.map((arm) => sql`(${arm})`),
        sql` or `,
      )})`
