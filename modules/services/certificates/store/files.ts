// The sealed files, as they left the seal.
import { rows } from '#kernel/db/rows.ts'
import { keep } from '#kernel/registers/keep.ts'
import { certificateRegister } from '../contract-keeping.ts'
import type { FileRow } from '../rows.ts'
import type { CertificateRow, Read, Write } from '../store.ts'

export const sealedFile = (desk: Read, certificate: string, format: FileRow['format']) =>
  rows(desk.tx)
    .selectFrom('certificates.sealed_file')
    .selectAll()
    .where('certificate', '=', certificate)
    .where('format', '=', format)
    .executeTakeFirst()

export const keepFiles = (desk: Write, files: readonly FileRow[]) =>
  rows(desk.tx)
    .insertInto('certificates.sealed_file')
    .values([...files])
    .execute()

export const markSealed = (desk: Write, action: string, { id, version }: CertificateRow) =>
  keep(desk, certificateRegister, action, { sealedOn: desk.today }, { id, version })
