// Documents: each row with its case, and the shelf beside them.
import type { Kysely, SqlBool } from 'kysely'
import { toSql } from '#kernel/access/to-sql.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { inForce, nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { newlyOverdue } from '#kernel/registers/newly-overdue.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Static } from '#kernel/module/field.ts'
import { columnRegister, documentRegister } from '../contract-documents.ts'
import type { documentRecord } from '../fields.ts'
import { refusals } from '../refusals.ts'
import { IN_FORCE } from '../rules/time-to-publish.ts'
import type { AttachmentRow, DocumentRow } from '../rows.ts'
import { db, type Read, sql, type Write } from '../store.ts'
import { shelve, unshelve } from './shelf.ts'

type Fields = Partial<Static<typeof documentRecord>>

export const documentById = (desk: Read, id: string) =>
  db(desk).selectFrom('disclosure.document').selectAll().where('id', '=', id).executeTakeFirst()

export const documentByDigest = (desk: Read, digest: string) =>
  db(desk).selectFrom('disclosure.document').select(['id', 'index_number']).where('digest', '=', digest).executeTakeFirst()

/** The digests of these that the library holds. */
export async function heldDigests(desk: Read, digests: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ digest: string }>`select digest from disclosure.document where digest = any(${[...digests]})`.execute(
    db(desk),
  )
  return new Set(rows.map(({ digest }) => digest))
}

/** Keeps what is said of a document; what is published stands on the shelf as it is now, what is not stands there no more. */
export async function keepDocument(
  desk: Write,
  action: string,
  fields: Fields,
  seen: { id: string; version?: number },
): Promise<DocumentRow> {
  try {
    await keep(desk, documentRegister, action, fields, seen)
  } catch (error) {
    if (!isClash(error, 'document_digest')) throw error
    refuse(ground(refusals.alreadyHeld, { indexNumber: '' }))
  }
  const row = await documentById(desk, seen.id)
  if (!row) refuse(ground(kernelRefusals.notFound))
  if (row.state === 'published') await shelve(desk, row)
  else await unshelve(desk, row.id)
  return row
}

/** Published, or nothing at all to whoever asks from outside. */
export async function publishedDocument(desk: Read, id: string): Promise<DocumentRow> {
  const row = await documentById(desk, id)
  return row?.state === 'published' ? row : refuse(ground(kernelRefusals.notFound))
}

const lineFields = ['id', 'title', 'kind', 'issuer_name', 'document_number', 'made_on', 'published_at', 'validity'] as const
export type LineRow = Pick<DocumentRow, (typeof lineFields)[number]>

export const linesOf = (desk: Read, of: { readonly id: string } | { readonly interprets: string } | { readonly index_number: string }) =>
  db(desk)
    .selectFrom('disclosure.document')
    .select([...lineFields])
    .where('state', '=', 'published')
    .where((e) => e.and(of))
    .orderBy('made_on')
    .limit(50)
    .execute()

export const newestLines = (desk: Read) =>
  db(desk)
    .selectFrom('disclosure.document')
    .select([...lineFields])
    .where('state', '=', 'published')
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()

/** What issuers are called today; a name that is no organ of the register is its own. */
export async function namesOfIssuers(desk: Read, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; name: string }>`select k as key, ${nameOfOrgan(sql.ref('k'), desk.today)} as name
    from unnest(${[...keys]}::text[]) as k`.execute(db(desk))
  return new Map(rows.map(({ key, name }) => [key, name]))
}

/** Whether the register knows the organ by some name on the day. */
export async function organStands(desk: Read, organ: string, day: Day): Promise<{ name: string; division: string } | undefined> {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  return await kernel
    .selectFrom('kernel.organ as o')
    .innerJoin('kernel.organ_name as n', 'n.organ', 'o.id')
    .select(['n.name', 'o.division'])
    .where('o.id', '=', organ)
    .where(inForce('n', day))
    .executeTakeFirst()
}

export const lateDocuments = (desk: Write) => newlyOverdue<DocumentRow>(desk, 'disclosure.document', ['draft', 'reviewing'])

/** Documents that are still to be public and whose last day is open or not before `from`. */
export async function unpublishedFrom(desk: Write, from: Day, after: string) {
  const { rows: found } = await sql<{ id: string; due_on: Day | null; made_on: Day }>`select d.id, d.due_on, d.made_on
    from disclosure.document d join kernel."case" c on c.id = d.id
    where d.state in ('draft', 'reviewing') and d.made_on >= ${IN_FORCE} and (d.due_on is null or d.due_on >= ${from}) and d.id > ${after}
    order by d.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return found
}

export const overdueIn = (desk: Read) =>
  db(desk)
    .selectFrom('disclosure.document as d')
    .select(['d.id', 'd.title', 'd.organ', 'd.made_on', 'd.due_on', 'd.state'])
    .where('d.state', 'in', ['draft', 'reviewing'])
    .where('d.due_on', '<', desk.today)
    .where(toSql(desk.actor, 'disclosure.read', { organ: sql.ref('d.organ') }))
    .orderBy('d.due_on')
    .limit(200)
    .execute()

type Column = { id: string; title: string; category: string; organ: string; organ_name: string; documents: number }

/** A column of an organ, once. */
export async function addColumn(desk: Write, action: string, fields: Static<typeof columnRegister.record>) {
  try {
    return await keep(desk, columnRegister, action, fields)
  } catch (error) {
    if (isClash(error, 'column_kept_organ_category_key')) refuse(ground(refusals.columnKept))
    throw error
  }
}

/** Every column with how many published documents it has; to an official only those within reach. */
export async function columnsOf(desk: Read, reach = sql<SqlBool>`true`): Promise<Column[]> {
  const { rows } =
    await sql<Column>`select c.id, c.title, c.category, c.organ, ${nameOfOrgan(sql.ref('c.organ'), desk.today)} as organ_name,
      (select count(*)::int from disclosure.document d where d.organ = c.organ and d.category = c.category and d.state = 'published') as documents
    from disclosure.column_kept c where ${reach} order by c.category, c.organ limit 5000`.execute(db(desk))
  return rows
}

export const emptyColumns = async (desk: Read) =>
  (await columnsOf(desk, toSql(desk.actor, 'disclosure.read', { organ: sql.ref('c.organ') }))).filter(({ documents }) => documents === 0)

export const attachmentsOf = (desk: Read, document: string) =>
  db(desk)
    .selectFrom('disclosure.attachment')
    .select(['id', 'file_name', 'bytes', 'place'])
    .where('document', '=', document)
    .orderBy('place')
    .limit(20)
    .execute()

export const attachmentById = (desk: Read, document: string, id: string) =>
  db(desk).selectFrom('disclosure.attachment').selectAll().where('document', '=', document).where('id', '=', id).executeTakeFirst()

export const addAttachment = (desk: Write, row: AttachmentRow) => db(desk).insertInto('disclosure.attachment').values(row).execute()
