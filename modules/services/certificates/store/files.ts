// The sealed files, as they left the seal, and what waits for it.
import { toSql } from '#kernel/access/to-sql.ts'
import { rows, sql } from '#kernel/db/rows.ts'
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

type Waiting = Pick<CertificateRow, 'id' | 'number' | 'kind' | 'holder_name' | 'issued_on' | 'issued_by_name'>

/** In force, issued here and not sealed yet; the oldest first. */
export async function unsealed(desk: Read, may: string, most: number): Promise<{ found: Waiting[]; total: number }> {
  const { rows: found } = await sql<
    Waiting & { total: number }
  >`select c.id, c.number, c.kind, c.holder_name, c.issued_on, c.issued_by_name,
      count(*) over ()::int as total
    from certificates.certificate c
    where c.state = 'valid' and c.sealed_on is null and not c.imported and (c.valid_until is null or c.valid_until >= ${desk.today})
      and ${toSql(desk.actor, may, { organ: sql.ref('c.organ') })}
    order by c.issued_on, c.id limit ${most}`.execute(rows(desk.tx))
  return { found, total: found[0]?.total ?? 0 }
}
