// Packages with their files and records, and what is under review.
import { rows, sql } from '#kernel/db/rows.ts'
import type { Row } from '../inspection/records.ts'
import type { PackageRow, Read, ReleaseRow, Tables, Write } from './tables.ts'

type Parcel = Tables['ferry.parcel']['kind']
/** So many records go in one statement: its text stays small and its parameters three. */
const AT_ONCE = 5_000

export const packageById = (desk: Read, id: string): Promise<PackageRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.package').selectAll().where('id', '=', id).executeTakeFirst()

export const packageNumbered = (desk: Read, channel: string, number: number): Promise<PackageRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.package').selectAll().where('channel', '=', channel).where('number', '=', number).executeTakeFirst()

export const lockPackage = (desk: Write, channel: string, number: number): Promise<PackageRow | undefined> =>
  rows(desk.tx)
    .selectFrom('ferry.package')
    .selectAll()
    .where('channel', '=', channel)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst()

export const keepParcel = async (desk: Write, id: string, kind: Parcel, bytes: Buffer): Promise<void> =>
  void (await rows(desk.tx).insertInto('ferry.parcel').values({ id, kind, bytes }).execute())

export const dropParcel = async (desk: Write, id: string, kind: Parcel): Promise<void> =>
  void (await rows(desk.tx).deleteFrom('ferry.parcel').where('id', '=', id).where('kind', '=', kind).execute())

export const parcelOf = async (desk: Read, id: string, kind: Parcel): Promise<Buffer | undefined> =>
  (await rows(desk.tx).selectFrom('ferry.parcel').select('bytes').where('id', '=', id).where('kind', '=', kind).executeTakeFirst())?.bytes

/** A file out of the package that it came in: its bytes stand there as they are. */
export async function fileWithBytes(desk: Read, id: string) {
  const { rows: found } = await sql<{ name: string; type: Tables['ferry.file']['type']; organ: string; bytes: Buffer }>`
    select f.name, f.type, f.organ, substring(p.bytes from f.at + 1 for f.bytes) as bytes
    from ferry.file f join ferry.parcel p on p.id = f.package and p.kind = 'package' where f.id = ${id}`.execute(rows(desk.tx))
  return found[0]
}

export const fileById = (desk: Read, id: string) =>
  rows(desk.tx).selectFrom('ferry.file').select(['id', 'organ']).where('id', '=', id).executeTakeFirst()

export async function keepRecords(desk: Write, file: string, records: readonly Row[]): Promise<void> {
  for (let at = 0; at < records.length; at += AT_ONCE) {
    const some = records.slice(at, at + AT_ONCE)
    await sql`insert into ferry.record (file, line, key, data)
      select ${file}::uuid, line, key, data from unnest(${some.map(({ line }) => line)}::int[], ${some.map(({ key }) => key)}::text[],
        ${some.map(({ data }) => JSON.stringify(data))}::jsonb[]) as t (line, key, data)`.execute(rows(desk.tx))
  }
}

export const recordsAfter = (desk: Read, file: string, after: number, most: number) =>
  rows(desk.tx)
    .selectFrom('ferry.record')
    .select(['line', 'key', 'data'])
    .where('file', '=', file)
    .where('line', '>', after)
    .orderBy('line')
    .limit(most)
    .execute()

export const lockRelease = (desk: Write, id: string): Promise<ReleaseRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.release').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const releaseById = (desk: Read, id: string): Promise<ReleaseRow | undefined> =>
  rows(desk.tx).selectFrom('ferry.release').selectAll().where('id', '=', id).executeTakeFirst()
