// Whether ids that come from outside mean somebody, where organs are, what things are called: one statement for any number.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Words } from '../text/text.ts'

type Reader = { readonly tx: unknown }
const kernelOf = (desk: Reader) => desk.tx as Kysely<KernelTables>
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The ids among these that are of citizens who may sign in. */
export async function knownCitizens(desk: Reader, ids: readonly string[]): Promise<string[]> {
  const wanted = ids.filter((id) => UUID.test(id))
  if (wanted.length === 0) return []
  const found = await kernelOf(desk)
    .selectFrom('kernel.citizen')
    .select('id')
    .where('id', 'in', wanted)
    .where('disabled_at', 'is', null)
    .execute()
  return found.map(({ id }) => id)
}

/** Organ → the GB/T 2260 code of the division it serves. */
export async function organDivisions(desk: Reader, organs: readonly string[]): Promise<Map<string, string>> {
  const found = await kernelOf(desk)
    .selectFrom('kernel.organ')
    .select(['id', 'division'])
    .where('id', 'in', [...organs])
    .execute()
  return new Map(found.map(({ id, division }) => [id, division]))
}

/** What duties and courses are called. */
export async function titlesOf(desk: Reader): Promise<{ duties: ReadonlyMap<string, Words>; courses: ReadonlyMap<string, Words> }> {
  const { rows } = await sql<{ kind: string; id: string; zh: string; en: string }>`
    select 'duty' as kind, id, title as zh, title_en as en from kernel.duty
    union all select 'course', id, title, title_en from kernel.course`.execute(kernelOf(desk))
  const of = (wanted: string) => new Map(rows.filter(({ kind }) => kind === wanted).map(({ id, zh, en }) => [id, { zh, en }] as const))
  return { duties: of('duty'), courses: of('course') }
}
