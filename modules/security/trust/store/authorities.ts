// The tables of authorities: all are read at once (they are few), their certificates parsed once a process.
import { rows, sql } from '#kernel/db/rows.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import type { Issuer } from '#kernel/trust/issue-certificate.ts'
import { signerFromPem } from '#kernel/trust/signer.ts'
import type { AuthorityRow, CertificateRow, Read, Write } from './tables.ts'

const db = (desk: Read) => rows(desk.tx)

export type Authority = AuthorityRow & { readonly certificate: Certificate }

const parsed = new Map<string, Certificate>()

/** A certificate of our own table: what it says never changes, so it is read once. */
export function certificateIn({ fingerprint, pem }: { fingerprint: string; pem: string }): Certificate {
  const known = parsed.get(fingerprint)
  if (known) return known
  if (parsed.size >= 5_000) parsed.clear()
  const read = readCertificate(pem)
  parsed.set(fingerprint, read)
  return read
}

/** Every authority by its id, roots first. */
export async function allAuthorities(desk: Read): Promise<ReadonlyMap<string, Authority>> {
  const found = await db(desk)
    .selectFrom('trust.authority')
    .selectAll()
    .orderBy(sql`case tier when 'root' then 0 when 'zone' then 1 else 2 end`)
    .orderBy('id')
    .execute()
  return new Map(found.map((row) => [row.id, { ...row, certificate: certificateIn(row) }]))
}

/** Keeps a private key sealed under the deployment's key and bound to its owner's id; a row copied elsewhere does not open. */
export async function keepKey(desk: Write, id: string, pkcs8: string): Promise<void> {
  const sealed = desk.vault.seal(pkcs8, aboutKey(id))
  await db(desk).insertInto('trust.key').values({ id, sealed }).execute()
}

/** The issuer of an authority or certificate of ours, its key opened for use in this process. Undefined when we hold no key. */
export async function issuerOf(desk: Read, row: AuthorityRow | CertificateRow): Promise<Issuer | undefined> {
  const found = await db(desk).selectFrom('trust.key').select('sealed').where('id', '=', row.id).executeTakeFirst()
  return found && openIssuer(desk, row, found.sealed)
}

export function openIssuer(desk: Read, row: AuthorityRow | CertificateRow, sealed: Uint8Array): Issuer {
  const pkcs8 = desk.vault.open(sealed, aboutKey(row.id))
  if (pkcs8 === undefined) throw new Error(`the key of ${row.id} does not open: it was sealed under another key or altered`)
  return { certificate: certificateIn(row), signer: signerFromPem(pkcs8) }
}

export const destroyKey = async (desk: Write, id: string): Promise<void> => {
  await db(desk).deleteFrom('trust.key').where('id', '=', id).execute()
}

const aboutKey = (id: string) => `trust.key/${id}`
