import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'

export type OrganOnDay = { id: string; name: string; kind: string; level: string; division: string }

/** The organs that have a name on the day, by the name valid then. */
export async function organsOn(db: Kysely<KernelTables>, day: Day): Promise<OrganOnDay[]> {
  const { rows } = await sql<OrganOnDay>`select o.id, n.name, o.kind, o.level, o.division from kernel.organ o
    join kernel.organ_name n on n.organ = o.id and n.valid_from <= ${day} and (n.valid_to is null or n.valid_to > ${day}) order by o.level desc, o.id`.execute(
    db,
  )
  return rows
}

/** One organ with every name it bore and what it became. */
export async function organHistory(db: Kysely<KernelTables>, id: string) {
  const [organ, names, parents, successors, assignments] = await Promise.all([
    db.selectFrom('kernel.organ').selectAll().where('id', '=', id).executeTakeFirst(),
    db
      .selectFrom('kernel.organ_name')
      .select(['name', 'valid_from as validFrom', 'valid_to as validTo', 'source'])
      .where('organ', '=', id)
      .orderBy('valid_from')
      .execute(),
    db
      .selectFrom('kernel.organ_parent')
      .select(['parent', 'valid_from as validFrom', 'valid_to as validTo', 'source'])
      .where('organ', '=', id)
      .orderBy('valid_from')
      .execute(),
    db
      .selectFrom('kernel.organ_successor')
      .select(['successor', 'from_day as fromDay', 'source'])
      .where('organ', '=', id)
      .orderBy('from_day')
      .execute(),
    db
      .selectFrom('kernel.assignment')
      .select(['duty', 'valid_from as validFrom', 'valid_to as validTo', 'source'])
      .where('organ', '=', id)
      .orderBy('duty')
      .execute(),
  ])
  return organ && { ...organ, names, parents, successors, assignments }
}
