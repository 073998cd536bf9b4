// The versions of definitions in the tables.
import { rows } from '#kernel/db/rows.ts'
import { versionRegister } from '../contract.ts'
import type { Written } from '../definition-as-data.ts'
import { type ItemsDesk, type ItemsReadDesk, keep } from '../store.ts'
import type { Errand } from '../the-matter.ts'

export const newestVersion = (desk: ItemsReadDesk, errand: string) =>
  rows(desk.tx).selectFrom('items.version').select(['id', 'version', 'digest', 'from']).where('errand', '=', errand).executeTakeFirst()

/** Written once under its digest; a version that comes back is the same one and keeps its first day. */
export async function keepVersion(
  desk: ItemsDesk,
  action: string,
  errand: Errand,
  digest: string,
  written: Written,
  newest: { readonly id: string; readonly version: number } | undefined,
): Promise<void> {
  const { id, kind, title } = errand
  await rows(desk.tx)
    .insertInto('items.published')
    .values({ errand: id, digest, from_day: desk.today, at: desk.now, by_name: desk.actor.name, definition: JSON.stringify(written) })
    .onConflict((c) => c.columns(['errand', 'digest']).doNothing())
    .execute()
  const { questions, bars, materials, form, parts } = written
  const fields = { errand: id, title: title.zh, kind, digest, from: desk.today, questions, bars, materials, form, parts }
  await keep(desk, versionRegister, action, fields, newest && { id: newest.id, version: newest.version })
}

/** A version by its digest, or the newest. */
export async function publishedOf(desk: ItemsReadDesk, errand: string, digest: string | undefined) {
  const all = await rows(desk.tx)
    .selectFrom('items.published')
    .select(['digest', 'from_day', 'by_name'])
    .where('errand', '=', errand)
    .orderBy('at', 'desc')
    .limit(500)
    .execute()
  const one = all.find((each) => digest === undefined || each.digest === digest)
  if (!one) return undefined
  const { definition } = await rows(desk.tx)
    .selectFrom('items.published')
    .select('definition')
    .where('errand', '=', errand)
    .where('digest', '=', one.digest)
    .executeTakeFirstOrThrow()
  return { ...one, definition, versions: all.map(({ digest: each, from_day }) => ({ digest: each, from: from_day })) }
}
