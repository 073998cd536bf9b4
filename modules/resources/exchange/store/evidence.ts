// Reads what proves one call. The reader is handed how to ask, because the operator's tool asks the database itself and an
// official asks through the desk.
import type { CallFacts } from '../evidence/record-of-call.ts'
import type { SealedBatch } from '../evidence/sealed-batch.ts'
import { BATCH, batchOf, type BatchRow } from './stamps.ts'

/** One statement with its values; answers the rows. */
export type Ask = <R>(text: string, values: readonly unknown[]) => Promise<R[]>

export type CallRow = CallFacts & {
  readonly batch: string
  readonly leaf: number
  readonly format: number
  readonly request: string
  readonly signature: Buffer | null
}

const CALL = `id, batch, leaf, at, format, client, client_key, organ, system, service, provider, provider_system, resource, authorisation,
  fields, purpose, rows, request, signature, request_digest, answer_digest, outcome, grounds`

/** The call and all that stand in its batch, in the order of its leaves; empty when there is no such call. */
export const callsOfBatch = (ask: Ask, call: string): Promise<CallRow[]> =>
  ask<CallRow>(`select ${CALL} from exchange.call where batch = (select batch from exchange.call where id = $1) order by leaf`, [call])

export type BatchOfLog = { readonly format: number; readonly sealed: SealedBatch; readonly signers: readonly ProviderRow[] }
export type ProviderRow = {
  readonly organ: string
  readonly keyId: string
  readonly certificate: string | null
  readonly signature: Buffer
}

export async function batchOfLog(ask: Ask, batch: string): Promise<BatchOfLog> {
  const [row] = await ask<BatchRow & { format: number }>(`select b.format, ${BATCH} from exchange.batch b where b.id = $1`, [batch])
  const signers = await ask<ProviderRow>(
    `select organ, key_id as "keyId", certificate, signature from exchange.provider_signature where batch = $1`,
    [batch],
  )
  return { format: row!.format, sealed: batchOf(row!), signers }
}

export type KeyRow = {
  readonly keyId: string
  readonly publicKey: string
  readonly fingerprint: string | null
  readonly chain: string | null
}

/** The public keys and every certificate each ever had, newest last. */
export const keysOfLog = (ask: Ask, keyIds: readonly string[]): Promise<KeyRow[]> =>
  ask<KeyRow>(
    `select k.key_id as "keyId", k.public_key as "publicKey", c.fingerprint, c.certificate || c.chain as chain
     from exchange.signing_key k left join exchange.key_certificate c using (key_id)
     where k.key_id = any ($1) order by c.not_before, c.fingerprint`,
    [keyIds],
  )

export async function clientKeyOf(ask: Ask, client: string): Promise<string | undefined> {
  const [row] = await ask<{ publicKey: string }>(`select public_key as "publicKey" from exchange.client where id = $1`, [client])
  return row?.publicKey
}

export type StampRow = {
  readonly id: string
  readonly size: number
  readonly root: string
  readonly token: Buffer
  readonly chain: string
  readonly index: number
  readonly leaves: Buffer[]
}

/** The stamp of a batch with the leaves of its tree. */
export async function stampOf(ask: Ask, batch: string): Promise<StampRow | undefined> {
  const [row] = await ask<StampRow>(
    `select s.id, s.size, encode(s.root, 'hex') as root, s.token, s.chain, d.leaf as index,
       array(select o.hash from exchange.stamped o where o.stamp = s.id order by o.leaf) as leaves
     from exchange.stamped d join exchange.stamp s on s.id = d.stamp where d.batch = $1`,
    [batch],
  )
  return row
}
