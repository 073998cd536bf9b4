// A platform room keeps no schema: it works on the kernel's tables, through the functions of this floor, inside the
// transaction of its desk.
import { type Kysely, type RawBuilder, sql, type SqlBool } from 'kysely'
import { type Actor } from '../access/actor.ts'
import { decide } from '../access/decide.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day, Instant } from '../time/day.ts'

export type AtDesk = { readonly tx: unknown }
export type ActingDesk = AtDesk & { readonly actor: Actor; readonly today: Day; readonly now: Instant }

export const tablesOf = (desk: AtDesk) => desk.tx as Kysely<KernelTables>

/** The rows of `alias` that are in force on the day; the end is exclusive. */
export const inForce = (alias: string, day: Day): RawBuilder<SqlBool> => {
  const [from, to] = [sql.ref(`${alias}.valid_from`), sql.ref(`${alias}.valid_to`)]
  return sql<SqlBool>`(${from} <= ${day} and (${to} is null or ${to} > ${day}))`
}

/** The name that the organ in `column` bears on the day, else its id. */
export const nameOfOrgan = (column: RawBuilder<unknown>, day: Day): RawBuilder<string> =>
  sql<string>`coalesce((select n.name from kernel.organ_name n where n.organ = ${column} and ${inForce('n', day)} limit 1), ${column})`

/** Whether the actor's permission reaches the records of the organ. An organ that is not there is not reached. */
export async function reaches(desk: ActingDesk, permission: string, organ: string): Promise<boolean> {
  const found = await tablesOf(desk).selectFrom('kernel.organ').select('division').where('id', '=', organ).executeTakeFirst()
  return found !== undefined && decide(desk.actor, permission, { organ, division: found.division }).allowed
}
