// The file of a certificate as it goes out: sealed as it left the seal, or set now, saying in words why there is no seal on it.
import { sealsOf } from '#modules/security/seals/contract.ts'
import { kindWords } from './kinds/kinds.ts'
import { fileOf } from './layout/files.ts'
import { NO_SEAL, NOT_YET } from './layout/printed.ts'
import type { CertificateRow, Read } from './store.ts'
import { sealedFile } from './store/files.ts'

export async function fileAtDesk(desk: Read, row: CertificateRow, format: 'pdf' | 'ofd') {
  const known = row.sealed_on === null ? undefined : await sealedFile(desk, row.id, format)
  const bytes = known?.bytes ?? fileOf(row, format, (await hasSeal(desk, row.organ)) ? NOT_YET : NO_SEAL).bytes
  return { name: `${kindWords[row.kind]!.zh}-${row.number}.${format}`, file: bytes.toString('base64'), sealed: known !== undefined }
}

/** Whether the organ has a seal of its name in use. */
export const hasSeal = async (desk: Read, organ: string): Promise<boolean> =>
  (await desk.ask(sealsOf, { organ })).seals.some(({ kind }) => kind === 'name')
