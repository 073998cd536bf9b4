// The table of certificates. How one stands is worked out when it is asked: from what was revoked, from the holder's post or
// organ today, and (by whoever asks, with desk.standing) from the system's grant. Nothing stored can be stale.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Algorithm } from '#kernel/trust/signer.ts'
import { certificateRegister, type Use } from '../contract.ts'
import type { CertificateRow, Read, Write } from './tables.ts'

const db = (desk: Read) => rows(desk.tx)

/** Whether the holder is gone: an official without a post in that organ, an organ that ended. `c` is the certificate. */
const holderGone = (desk: Read) => {
  const now = sql`${desk.today}::date`
  return sql<boolean>`case c.holder_kind
    when 'official' then not exists (select 1 from kernel.official o join kernel.official_post op on op.official = o.id
      join kernel.post p on p.id = op.post
      where o.id::text = c.holder and o.disabled_at is null and p.organ = c.organ
        and op.valid_from <= ${now} and (op.valid_to is null or op.valid_to > ${now}))
    when 'organ' then not exists (select 1 from kernel.organ_name n where n.organ = c.holder
      and n.valid_from <= ${now} and (n.valid_to is null or n.valid_to > ${now}))
    else false end`
}

export type Found = CertificateRow & { readonly gone: boolean }

/** Certificates by issuer and serial, in one statement. */
export async function certificatesBySerial(desk: Read, asked: readonly { authority: string; serial: string }[]): Promise<Found[]> {
  if (asked.length === 0) return []
  const { rows: found } = await sql<Found>`
    select c.*, ${holderGone(desk)} as gone
    from unnest(${asked.map((one) => one.authority)}::uuid[], ${asked.map((one) => one.serial)}::text[]) as a(authority, serial)
    join trust.certificate c on c.authority = a.authority and c.serial = a.serial`.execute(db(desk))
  return found
}

export type Holder = { readonly kind: CertificateRow['holder_kind']; readonly id: string }

/** The newest certificate with a key of ours of a holder, for a use and line, that is not revoked and in its term. */
export async function newestOf(
  desk: Read,
  holder: Holder,
  use: Use,
  line: Algorithm,
): Promise<(Found & { readonly sealed: Buffer | null }) | undefined> {
  const { rows: found } = await sql<Found & { sealed: Buffer | null }>`
    select c.*, k.sealed, ${holderGone(desk)} as gone from trust.certificate c left join trust.key k on k.id = c.id
    where c.holder_kind = ${holder.kind} and c.holder = ${holder.id} and c.use = ${use} and c.line = ${line}
      and c.state = 'issued' and c.not_before <= ${desk.now} and c.not_after > ${desk.now}
    order by c.not_before desc, c.id desc limit 1`.execute(db(desk))
  return found[0]
}

/** Every certificate of an authority that may be on its list: revoked, of a system, or of a holder who is gone; none that ended. */
export async function listedOf(desk: Read, authority: string): Promise<Found[]> {
  const { rows: found } = await sql<Found>`
    select * from (select c.*, ${holderGone(desk)} as gone from trust.certificate c
      where c.authority = ${authority} and c.not_after > ${desk.now}) c
    where state = 'revoked' or gone or system is not null order by id`.execute(db(desk))
  return found
}

/** Certificates of systems and of holders who are gone, not revoked and not ended: those that may be held. */
export async function mayBeHeld(desk: Read): Promise<Found[]> {
  const { rows: found } = await sql<Found>`
    select * from (select c.*, ${holderGone(desk)} as gone from trust.certificate c
      where c.state = 'issued' and c.not_after > ${desk.now}) c
    where gone or system is not null order by id limit 10000`.execute(db(desk))
  return found
}

/** Certificates that end until the day, the first to end first, without those that a newer one replaced. */
export async function endingUntil(desk: Read, until: string): Promise<CertificateRow[]> {
  const { rows: found } = await sql<CertificateRow>`
    select c.* from trust.certificate c where c.state = 'issued' and c.not_after > ${desk.now} and c.not_after <= ${until}::timestamptz
      and not exists (select 1 from trust.certificate n where n.renews = c.id and n.state = 'issued')
    order by c.not_after, c.id limit 200`.execute(db(desk))
  return found
}

/** The newest responders and time stampers that end until the day. */
export async function helpersEnding(desk: Read, until: string): Promise<CertificateRow[]> {
  const { rows: found } = await sql<CertificateRow>`
    select * from (select distinct on (holder, line) * from trust.certificate
      where holder_kind = 'platform' and use in ('ocsp', 'time-stamp') and state = 'issued'
      order by holder, line, not_before desc, id desc) c
    where not_after <= ${until}::timestamptz`.execute(db(desk))
  return found
}

export const countByAuthority = async (desk: Read): Promise<ReadonlyMap<string, number>> => {
  const { rows: found } = await sql<{ authority: string; count: number }>`
    select authority, count(*) as count from trust.certificate where state = 'issued' and not_after > ${desk.now} group by 1`.execute(
    db(desk),
  )
  return new Map(found.map(({ authority, count }) => [authority, count]))
}

/** A certificate, its row locked: of two who revoke it at once, one does. */
export const lockCertificate = (desk: Write, id: string): Promise<CertificateRow | undefined> =>
  db(desk).selectFrom('trust.certificate').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** The name that an organ bears today. */
export const organName = async (desk: Read, organ: string): Promise<string | undefined> => {
  const { rows: found } = await sql<{ name: string }>`select name from kernel.organ_name where organ = ${organ}
    and valid_from <= ${desk.today} and (valid_to is null or valid_to > ${desk.today}) limit 1`.execute(db(desk))
  return found[0]?.name
}

/** Keeps a new certificate; false when its key has one already. */
export async function keepCertificate(
  desk: Write,
  action: string,
  id: string,
  fields: Static<typeof certificateRegister.record>,
): Promise<boolean> {
  try {
    await keep(desk as Desk, certificateRegister, action, fields, { id })
    return true
  } catch (error) {
    if (isClash(error, 'certificate_key')) return false
    throw error
  }
}
