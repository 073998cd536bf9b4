// One organ tree in time. What an organ is called and under whom it stands has a first day and, when it is over, an end;
// nothing is overwritten. That no organ stands below itself is held by the table (0009).
import { sql } from 'kysely'
import type { Day } from '../time/day.ts'
import { type AtDesk, inForce, tablesOf } from './at-desk.ts'

export type TreeRow = { id: string; name: string; kind: string; level: string; division: string; parent: string | null }

/** The organs that stand on the day, each with the one it stands under then. */
export async function treeOn(desk: AtDesk, day: Day): Promise<TreeRow[]> {
  const { rows } = await sql<TreeRow>`select o.id, n.name, o.kind, o.level, o.division, p.parent
    from kernel.organ o join kernel.organ_name n on n.organ = o.id and ${inForce('n', day)}
    left join kernel.organ_parent p on p.organ = o.id and ${inForce('p', day)} order by o.level desc, o.id`.execute(tablesOf(desk))
  return rows
}

/** The days on which any organ began, ended, was renamed or moved, oldest first. */
export async function daysOfChange(desk: AtDesk): Promise<string[]> {
  const { rows } = await sql<{
    day: string
  }>`select valid_from as day from kernel.organ_name union select valid_to from kernel.organ_name where valid_to is not null
    union select valid_from from kernel.organ_parent union select valid_to from kernel.organ_parent where valid_to is not null
    order by day`.execute(tablesOf(desk))
  return rows.map(({ day }) => day)
}

export type Span = { readonly from: string; readonly to: string | null }
export type OrganInTime = {
  readonly id: string
  readonly division: string
  readonly names: readonly (Span & { readonly name: string })[]
  readonly parents: readonly (Span & { readonly parent: string })[]
}

/** The organ with every name and every place it had, oldest first. Holds the tree until the transaction ends. */
export async function organForChange(desk: AtDesk, id: string): Promise<OrganInTime | undefined> {
  const db = tablesOf(desk)
  await sql`select pg_advisory_xact_lock(2004, 612)`.execute(db)
  const organ = await db.selectFrom('kernel.organ').select(['id', 'division']).where('id', '=', id).executeTakeFirst()
  if (!organ) return undefined
  const names = await db
    .selectFrom('kernel.organ_name')
    .select(['name', 'valid_from as from', 'valid_to as to'])
    .where('organ', '=', id)
    .orderBy('valid_from')
    .execute()
  const parents = await db
    .selectFrom('kernel.organ_parent')
    .select(['parent', 'valid_from as from', 'valid_to as to'])
    .where('organ', '=', id)
    .orderBy('valid_from')
    .execute()
  return { ...organ, names, parents }
}

/** Whether `organ` stands above `parent`, or is it, on any day from `from` on. */
export async function wouldRing(desk: AtDesk, organ: string, parent: string, from: Day): Promise<boolean> {
  const { rows } = await sql`with recursive above as (
      select ${parent}::text as organ, daterange(${from}, null) as days
      union select p.parent, a.days * daterange(p.valid_from, p.valid_to) from above a
        join kernel.organ_parent p on p.organ = a.organ and daterange(p.valid_from, p.valid_to) && a.days
      where a.organ <> ${organ})
    select 1 from above where organ = ${organ} limit 1`.execute(tablesOf(desk))
  return rows.length > 0
}

/** The organs that stand under `parent` on the day. */
export async function childrenOn(desk: AtDesk, parent: string, day: Day): Promise<string[]> {
  const { rows } = await sql<{ organ: string }>`select p.organ from kernel.organ_parent p
    where p.parent = ${parent} and (p.valid_to is null or p.valid_to > ${day}) order by p.organ`.execute(tablesOf(desk))
  return rows.map(({ organ }) => organ)
}

export type NewOrgan = { id: string; kind: string; level: string; division: string; name: string; from: Day; source: string }

/** Enters an organ in the register; false when the id is taken. */
export async function addOrgan(desk: AtDesk, { id, kind, level, division, name, from, source }: NewOrgan): Promise<boolean> {
  const db = tablesOf(desk)
  const added = await db
    .insertInto('kernel.organ')
    .values({ id, kind, level, division, uscc: null, remark: null })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  await db.insertInto('kernel.organ_name').values({ organ: id, name, valid_from: from, valid_to: null, source }).execute()
  return true
}

/** Ends what the organ is called and begins the new name. */
export async function nameOrgan(desk: AtDesk, organ: string, name: string, from: Day, source: string): Promise<void> {
  const db = tablesOf(desk)
  await db.updateTable('kernel.organ_name').set({ valid_to: from }).where('organ', '=', organ).where('valid_to', 'is', null).execute()
  await db.insertInto('kernel.organ_name').values({ organ, name, valid_from: from, valid_to: null, source }).execute()
}

/** Ends where the organ stands and, with a parent, puts it there. */
export async function placeOrgan(desk: AtDesk, organ: string, parent: string | undefined, from: Day, source: string): Promise<void> {
  const db = tablesOf(desk)
  await db.updateTable('kernel.organ_parent').set({ valid_to: from }).where('organ', '=', organ).where('valid_to', 'is', null).execute()
  if (parent) await db.insertInto('kernel.organ_parent').values({ organ, parent, valid_from: from, valid_to: null, source }).execute()
}

/** Ends the organ: its name, its place, its posts and who holds them, and names who takes over. */
export async function closeOrgan(desk: AtDesk, organ: string, successor: string | undefined, from: Day, source: string): Promise<void> {
  const db = tablesOf(desk)
  await db.updateTable('kernel.organ_name').set({ valid_to: from }).where('organ', '=', organ).where('valid_to', 'is', null).execute()
  await placeOrgan(desk, organ, undefined, from, source)
  await sql`update kernel.official_post op set valid_to = greatest(${from}::date, op.valid_from) from kernel.post p
    where p.id = op.post and p.organ = ${organ} and (op.valid_to is null or op.valid_to > ${from})`.execute(db)
  await sql`update kernel.post set valid_to = ${from} where organ = ${organ} and (valid_to is null or valid_to > ${from})`.execute(db)
  if (successor) await db.insertInto('kernel.organ_successor').values({ organ, successor, from_day: from, source }).execute()
}
