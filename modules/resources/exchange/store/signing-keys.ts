// The statements on the keys that sign evidence and on their certificates.
import type { Instant } from '#kernel/time/day.ts'
import type { Pool } from './calls.ts'
import type { Ask } from './evidence.ts'

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

export type KeptSigningKey = {
  readonly keyId: string
  readonly organ: string | null
  readonly algorithm: string
  readonly publicKey: string
  readonly request: string
  readonly madeAt: Instant
  readonly certificate: string | null
  readonly notAfter: Instant | null
}

/** Every key with the newest certificate that it has today. */
export const signingKeysKept = (ask: Ask, now: Instant): Promise<KeptSigningKey[]> =>
  ask<KeptSigningKey>(
    `select k.key_id as "keyId", k.organ, k.algorithm, k.public_key as "publicKey", k.request, k.made_at as "madeAt",
       c.fingerprint as certificate, c.not_after as "notAfter"
     from exchange.signing_key k left join lateral (
       select fingerprint, not_after from exchange.key_certificate c
       where c.key_id = k.key_id and not_before <= $1 and not_after > $1 order by not_after desc limit 1) c on true
     order by k.organ nulls first, k.made_at, k.key_id limit 1000`,
    [now],
  )

/** The certificates in their term, each with its issuers, as PEM. */
export const certificatesKept = (ask: Ask, now: Instant): Promise<{ pems: string }[]> =>
  ask<{ pems: string }>(
    `select certificate || chain as pems from exchange.key_certificate where not_before <= $1 and not_after > $1
     order by fingerprint limit 1000`,
    [now],
  )

export type CertificateRow = {
  readonly fingerprint: string
  readonly keyId: string
  readonly certificate: string
  readonly chain: string
  readonly notBefore: Instant
  readonly notAfter: Instant
}

/** False when it is kept already. */
export async function keepCertificate(ask: Ask, row: CertificateRow): Promise<boolean> {
  const { fingerprint, keyId, certificate, chain, notBefore, notAfter } = row
  const kept = await ask<{ fingerprint: string }>(
    `insert into exchange.key_certificate (fingerprint, key_id, certificate, chain, not_before, not_after) values ($1, $2, $3, $4, $5, $6)
     on conflict (fingerprint) do nothing returning fingerprint`,
    [fingerprint, keyId, certificate, chain, notBefore, notAfter],
  )
  return kept.length > 0
}
