// What holders let be seen. The token is never kept: its digest finds it again.
import { rows, sql } from '#kernel/db/rows.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import type { PresentationRow } from '../rows.ts'
import type { Read, Write } from '../store.ts'

export const digestOfToken = (token: string): Buffer => sm3(`certificates/presentation/${token}`)

export const addPresentation = (desk: Write, row: PresentationRow) =>
  rows(desk.tx)
    .insertInto('certificates.presentation')
    .values({ ...row, fields: JSON.stringify(row.fields) as never })
    .execute()

export const presentationByToken = (desk: Read, token: string) =>
  rows(desk.tx).selectFrom('certificates.presentation').selectAll().where('token_digest', '=', digestOfToken(token)).executeTakeFirst()

export const lockPresentation = (desk: Write, id: string) =>
  rows(desk.tx).selectFrom('certificates.presentation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const endOf = (desk: Write, id: string) =>
  rows(desk.tx).updateTable('certificates.presentation').set({ ended_at: desk.now }).where('id', '=', id).execute()

/** How many are open of each of the certificates. */
export async function openOf(desk: Read, certificates: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (certificates.length === 0) return new Map()
  const found = await rows(desk.tx)
    .selectFrom('certificates.presentation')
    .select(['certificate', sql<number>`count(*)::int`.as('open')])
    .where('certificate', 'in', [...certificates])
    .where('ended_at', 'is', null)
    .where('ends_at', '>', desk.now)
    .groupBy('certificate')
    .execute()
  return new Map(found.map(({ certificate, open }) => [certificate, open]))
}

export const presentationsOf = (desk: Read, certificate: string) =>
  rows(desk.tx)
    .selectFrom('certificates.presentation as p')
    .selectAll('p')
    .select(sql<number>`(select count(*)::int from certificates.look l where l.presentation = p.id)`.as('looks'))
    .where('p.certificate', '=', certificate)
    .orderBy('p.made_at', 'desc')
    .limit(100)
    .execute()
