// The printed files. A file is written once; the sealed one stands beside the unsealed.
import { rows } from '#kernel/db/rows.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Format } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'
import type { FileRow, OfficeDesk, OfficeReadDesk } from './tables.ts'

/** The table holds the same limit. */
const MOST_MB = 5

export async function addFile(desk: OfficeDesk, file: Omit<FileRow, 'sm3' | 'made_at'>): Promise<string> {
  const { document, format, sealed, bytes } = file
  if (bytes.length > MOST_MB * 2 ** 20) refuse(ground(refusals.tooLarge, { most: MOST_MB }))
  const sm3 = sm3Hex(bytes)
  const substituted = JSON.stringify(file.substituted) as never
  const place = JSON.stringify(file.seal_place) as never
  await rows(desk.tx)
    .insertInto('office.file')
    .values({ document, format, sealed, bytes, sm3, substituted, seal_place: place, made_at: desk.now })
    .execute()
  return sm3
}

/** The newest state of a document's file in a format: sealed, else as printed. */
export const newestFile = (desk: OfficeReadDesk, document: string, format: Format): Promise<FileRow | undefined> =>
  rows(desk.tx)
    .selectFrom('office.file')
    .selectAll()
    .where('document', '=', document)
    .where('format', '=', format)
    .orderBy('sealed', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The files as printed, before any seal. */
export const printedFiles = (desk: OfficeReadDesk, document: string): Promise<FileRow[]> =>
  rows(desk.tx)
    .selectFrom('office.file')
    .selectAll()
    .where('document', '=', document)
    .where('sealed', '=', false)
    .orderBy('format', 'desc')
    .execute()

/** What files there are, without their bytes. */
export const filesOf = (desk: OfficeReadDesk, document: string) =>
  rows(desk.tx)
    .selectFrom('office.file')
    .select(['format', 'sealed', 'sm3', 'substituted', 'seal_place', 'made_at'])
    .select((is) => is.fn<number>('octet_length', ['bytes']).as('bytes'))
    .where('document', '=', document)
    .orderBy('format', 'desc')
    .orderBy('sealed')
    .execute()
