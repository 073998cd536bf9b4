// The statements on the keys that sign evidence and on their certificates.
import type { Instant } from '#kernel/time/day.ts'
import type { Pool } from './calls.ts'

export type KeptKey = {
  readonly keyId: string
  readonly organ: string | null
  readonly algorithm: string
  readonly publicKey: string
  /** PKCS#10. */
  readonly request: string
  readonly sealed: Buffer | null
}

export async function keepSigningKey(
  pool: Pool,
  { keyId, organ, algorithm, publicKey, request, sealed }: KeptKey,
  at: Instant,
): Promise<void> {
  await pool.query(
    `insert into exchange.signing_key (key_id, organ, algorithm, public_key, request, sealed, made_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (key_id) do nothing`,
    [keyId, organ, algorithm, publicKey, request, sealed, at],
  )
}

/** The keys made for a provider, newest first. */
export async function providerKeysOf(pool: Pool, organ: string): Promise<{ keyId: string; sealed: Buffer }[]> {
  const { rows } = await pool.query<{ keyId: string; sealed: Buffer }>(
    `select key_id as "keyId", sealed from exchange.signing_key where organ = $1 order by made_at desc, key_id limit 20`,
    [organ],
  )
  return rows
}

/** The fingerprint of the certificate that each key has now, by key. */
export async function certificatesNow(pool: Pool, now: Instant): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ key: string; fingerprint: string }>(
    `select distinct on (key_id) key_id as key, fingerprint from exchange.key_certificate
     where not_before <= $1 and not_after > $1 order by key_id, not_after desc`,
    [now],
  )
  return new Map(rows.map(({ key, fingerprint }) => [key, fingerprint]))
}
