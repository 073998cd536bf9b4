import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'

type Reader = { readonly tx: unknown; readonly actor: Actor }
const kernelOf = (desk: Reader) => desk.tx as Kysely<KernelTables>

/** The actor's own views of a screen and those the organ shares. */
export async function viewsOf(desk: Reader, screen: string) {
  const found = await kernelOf(desk)
    .selectFrom('kernel.saved_view')
    .selectAll()
    .where('screen', '=', screen)
    .where((e) => e.or([e('owner', '=', desk.actor.id), e.and([e('shared', '=', true), e('organ', '=', desk.actor.organ ?? '')])]))
    .orderBy('name')
    .execute()
  return found.map(({ id, screen: on, name, search, shared, owner }) => ({
    id,
    screen: on,
    name,
    search,
    shared,
    mine: owner === desk.actor.id,
  }))
}

/** Saves under the actor's name; a view of the same name on the same screen is replaced. */
export async function saveView(desk: Reader, view: { screen: string; name: string; search: string; shared: boolean }): Promise<string> {
  const row = { id: uuid(), owner: desk.actor.id, organ: desk.actor.organ ?? null, ...view, search: JSON.stringify(view.search) }
  const saved = await kernelOf(desk)
    .insertInto('kernel.saved_view')
    .values(row)
    .onConflict((c) => c.columns(['owner', 'screen', 'name']).doUpdateSet({ search: row.search, shared: row.shared }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Removes one of the actor's own views; answers whether there was one. */
export async function removeView(desk: Reader, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from kernel.saved_view where id = ${id} and owner = ${desk.actor.id}`.execute(kernelOf(desk))
  return (numAffectedRows ?? 0n) > 0n
}
