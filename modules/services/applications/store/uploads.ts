// Pages of a draft, and those of an application that its applicant looks at again.
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { UploadRow } from '../rows.ts'
import type { Read, Write } from '../store.ts'

const db = (desk: Read) => rows(desk.tx)

type NewPage = Pick<UploadRow, 'material' | 'file_name' | 'type' | 'digest' | 'content'>

/** Adds a page behind those of its material. The same bytes again are the same page: a retry adds none. */
export async function addPage(desk: Write, draft: string, { content, ...page }: NewPage): Promise<string> {
  const { rows: found } = await sql<{ id: string }>`with known as (
      select id from applications.upload where draft = ${draft} and material = ${page.material} and digest = ${page.digest} limit 1),
    added as (
      insert into applications.upload (id, draft, material, place, file_name, type, bytes, digest, content, added_at)
      select ${uuid()}::uuid, ${draft}::uuid, ${page.material}, coalesce((select max(place) + 1 from applications.upload
        where draft = ${draft} and material = ${page.material}), 1), ${page.file_name}, ${page.type}, ${content.length}::int,
        ${page.digest}::bytea, ${content}::bytea, ${desk.now}::timestamptz
      where not exists (select 1 from known) returning id)
    select id from known union all select id from added`.execute(db(desk))
  return found[0]!.id
}

/** The pages of a material in this order; those that are not named go. */
export async function orderPages(desk: Write, draft: string, material: string, order: readonly string[]): Promise<void> {
  await sql`with gone as (delete from applications.upload where draft = ${draft} and material = ${material} and id <> all(${[...order]}::uuid[]))
    update applications.upload u set place = o.place from unnest(${[...order]}::uuid[]) with ordinality as o(id, place)
    where u.id = o.id and u.draft = ${draft} and u.material = ${material}`.execute(db(desk))
}

/** A page that the holder uploaded, of whatever it is now. */
export async function pageOf(desk: Read, holder: string, id: string) {
  const { rows: found } = await sql<Pick<UploadRow, 'file_name' | 'type' | 'content'> & { errand: string }>`
    select u.file_name, u.type, u.content, coalesce(d.errand, a.errand) as errand from applications.upload u
    left join applications.draft d on d.id = u.draft
    left join applications.part p on p.id = u.part
    left join applications.application a on a.id = coalesce(u.application, p.application)
    where u.id = ${id} and coalesce(d.holder, a.holder) = ${holder}`.execute(db(desk))
  return found[0]
}
