// What an applicant brings after the organ asked for it: pages uploaded for the part, and fields typed anew.
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { ApplicationRow, UploadRow } from '../rows.ts'
import type { Write } from '../store.ts'

const db = (desk: Write) => rows(desk.tx)

/** Pages that were uploaded for this part and are of no application yet. */
export const uploadsFor = (desk: Write, part: string, ids: readonly string[]): Promise<Pick<UploadRow, 'id' | 'material'>[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db(desk)
        .selectFrom('applications.upload')
        .select(['id', 'material'])
        .where('part', '=', part)
        .where('application', 'is', null)
        .where('id', 'in', [...new Set(ids)])
        .execute()

/** The pages become the application's; others that were uploaded for the part and left out go. */
export async function joinUploads(desk: Write, application: string, part: string, ids: readonly string[]): Promise<void> {
  await sql`with kept as (update applications.upload set application = ${application} where part = ${part} and application is null
      and id = any(${[...ids]}::uuid[]) returning id)
    delete from applications.upload u where u.part = ${part} and u.application is null and u.id <> all(${[...ids]}::uuid[])`.execute(
    db(desk),
  )
}

/** What the register held is said no longer where the applicant typed something else. */
export async function changeTyped(desk: Write, { id }: Pick<ApplicationRow, 'id'>, given: Readonly<Record<string, string>>): Promise<void> {
  if (Object.keys(given).length === 0) return
  await sql`update applications.application set typed = typed || ${JSON.stringify(given)}::jsonb, held = held - ${Object.keys(given)}::text[]
    where id = ${id}`.execute(db(desk))
}

export async function countPages(desk: Write, part: string, material: string): Promise<number> {
  const { rows: found } = await sql<{ pages: number }>`select count(*)::int as pages from applications.upload
    where part = ${part} and material = ${material} and application is null`.execute(db(desk))
  return found[0]!.pages
}

type Page = {
  readonly part: string
  readonly material: string
  readonly place: number
  readonly fileName: string
  readonly type: string
  readonly digest: Buffer
  readonly content: Buffer
}

export async function keepPage(desk: Write, { fileName, content, ...page }: Page): Promise<string> {
  const id = uuid()
  await db(desk)
    .insertInto('applications.upload')
    .values({ id, draft: null, application: null, ...page, file_name: fileName, bytes: content.length, content, added_at: desk.now })
    .execute()
  return id
}
