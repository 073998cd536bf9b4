// The statements on batches that wait for a time stamp, and on stamps.
import type { Instant } from '#kernel/time/day.ts'
import type { SealedBatch } from '../evidence/sealed-batch.ts'
import type { Connection, Pool } from './calls.ts'

export type BatchRow = {
  batch: string
  sealedAt: string
  size: number
  root: string
  keyId: string
  certificate: string | null
  signature: Buffer
  p256KeyId: string
  p256Certificate: string | null
  p256Signature: Buffer
  providers: Buffer[]
}

export const BATCH = `b.id as batch, b.at as "sealedAt", b.size, encode(b.root, 'hex') as root, b.key_id as "keyId", b.certificate, b.signature,
  b.p256_key_id as "p256KeyId", b.p256_certificate as "p256Certificate", b.p256_signature as "p256Signature",
  array(select s.signature from exchange.provider_signature s where s.batch = b.id order by s.key_id collate "C") as providers`

export const batchOf = (row: BatchRow): SealedBatch => ({
  batch: row.batch,
  sealedAt: row.sealedAt,
  size: row.size,
  root: row.root,
  sm2: { keyId: row.keyId, certificate: row.certificate, signature: row.signature },
  p256: { keyId: row.p256KeyId, certificate: row.p256Certificate, signature: row.p256Signature },
  providers: row.providers,
})

/** The oldest batches that wait, held for this transaction; those that another worker holds are left to it. */
export async function takeUnstamped(client: Connection, most: number): Promise<SealedBatch[]> {
  const { rows } = await client.query<BatchRow>(
    `with waiting as (select batch from exchange.unstamped order by batch limit $1 for update skip locked)
     select ${BATCH} from exchange.batch b join waiting w on w.batch = b.id order by b.id`,
    [most],
  )
  return rows.map(batchOf)
}

export type Stamp = { id: string; at: Instant; size: number; root: string; authority: string; token: Buffer; chain: string }

export async function keepStamp(client: Connection, stamp: Stamp, leaves: readonly { batch: string; hash: string }[]): Promise<void> {
  const { id, at, size, root, authority, token, chain } = stamp
  await client.query(
    `with stamp as (
       insert into exchange.stamp (id, at, size, root, authority, token, chain) values ($1, $2, $3, decode($4, 'hex'), $5, $6, $9)),
     done as (delete from exchange.unstamped where batch = any ($7::uuid[]))
     insert into exchange.stamped (batch, stamp, leaf, hash)
     select batch, $1, n - 1, decode(hash, 'hex') from unnest($7::uuid[], $8::text[]) with ordinality as u(batch, hash, n)`,
    [id, at, size, root, authority, token, leaves.map(({ batch }) => batch), leaves.map(({ hash }) => hash), chain],
  )
}

/** How many batches wait, and since when. */
export async function backlogOf(pool: Pool): Promise<{ waiting: number; since: string | null }> {
  const { rows } = await pool.query<{ waiting: number; since: string | null }>(
    `select count(*)::int as waiting, (select at from exchange.batch where id = (select batch from exchange.unstamped order by batch limit 1)) as since
     from exchange.unstamped`,
  )
  return rows[0]!
}
