import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { ownHolder } from './holder.ts'
import { refusals } from './refusals.ts'
import { certificateById, type CertificateRow, namesOf, type Read } from './store.ts'

/** The certificate of whoever acts; anybody else's is not there. */
export async function ownCertificate(desk: Read, id: string): Promise<CertificateRow> {
  const holder = ownHolder(desk.actor)
  const row = holder === undefined ? undefined : await certificateById(desk, id)
  if (!row || !(await namesOf(desk, holder!)).includes(row.holder)) refuse(ground(refusals.notYours))
  return row
}
