// Brings the evidence of a call together from the log. The records of its whole batch are made again from their rows: if they
// do not come to the root that was signed, the log was changed, and no evidence is made of it.
import { leafHash } from '#kernel/audit/merkle.ts'
import { words, type Words } from '#kernel/text/text.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import {
  type Ask,
  type BatchOfLog,
  batchOfLog,
  type CallRow,
  callsOfBatch,
  clientKeyOf,
  type KeyRow,
  keysOfLog,
  stampOf,
} from '../store/evidence.ts'
import type { Bundle, Signature, Stamped } from './bundle.ts'
import type { CallRecord, FirstRecord } from './record.ts'
import { recordOf } from './record-of-call.ts'
import { leafOfBatch } from './sealed-batch.ts'
import { treeOf } from './tree.ts'

/** No evidence can be made of a call that the log holds. */
export class LogChanged extends Error {
  readonly words: Words
  constructor(said: Words) {
    super(said.en)
    this.name = 'LogChanged'
    this.words = said
  }
}

/** The evidence of a call; undefined when there is no such call. `revoked` are the revocation lists to put beside it (PEM). */
export async function collectBundle(ask: Ask, call: string, revoked: readonly string[] = []): Promise<Bundle | undefined> {
  const calls = await callsOfBatch(ask, call)
  const row = calls.find(({ id }) => id === call)
  if (!row) return undefined
  const log = await batchOfLog(ask, row.batch)
  const records = calls.map((one) => (log.format === 1 ? firstRecord(one) : secondRecord(one, log)))
  const { root, paths } = treeOf(records.map((record) => leafHash(Buffer.from(canonical(record)))))
  const { batch, size, sealedAt, sm2, p256, providers } = log.sealed
  if (calls.length !== size || root.toString('hex') !== log.sealed.root)
    throw new LogChanged(
      words(
        '日志里这一批调用与封存时的根摘要不符：有人改过。请报告安全管理员。',
        'The calls of this batch do not come to the root that was signed: the log was changed. Tell the security officer.',
      ),
    )
  const at = calls.indexOf(row)
  const signer = log.signers.find(({ keyId }) => log.format === 2 && keyId === (records[at] as CallRecord).provider.key)
  const keys = await keysOfLog(ask, [sm2.keyId, p256.keyId, signer?.keyId].filter((id) => id !== undefined && id !== null) as string[])
  const publicKey = row.client && row.signature ? await clientKeyOf(ask, row.client) : undefined
  const common = {
    request: row.request,
    ...(publicKey && row.signature && { consumer: { signature: row.signature, publicKey } }),
    batch: { batch, size, root: log.sealed.root, sealedAt },
    place: { index: at, size, path: paths[at]! },
    sm2: signature(sm2, keys),
    revoked,
  }
  if (log.format === 1) return { format: 1, record: records[at] as FirstRecord, ...common }
  const stamp = await stampOf(ask, batch)
  return {
    format: 2,
    record: records[at] as CallRecord,
    ...common,
    p256: signature(p256, keys),
    providers: providers.map(sm3Hex),
    ...(signer && { provider: signature(signer, keys) }),
    ...(stamp && { stamp: stampedBy(stamp, leafOfBatch(log.sealed)) }),
  }
}

const firstRecord = (call: CallRow): FirstRecord => ({
  answer: call.answer_digest ?? '',
  at: call.at,
  call: call.id,
  client: call.client ?? '',
  fields: call.fields,
  purpose: call.purpose ?? '',
  request: call.request_digest,
  rows: call.rows,
  service: call.service,
})

function secondRecord(call: CallRow, { signers }: BatchOfLog): CallRecord {
  const signer = call.outcome === 'answered' ? signers.find(({ organ }) => organ === call.provider) : undefined
  return recordOf(call, { signature: call.signature, providerKey: signer?.keyId })
}

function signature(by: { keyId: string; certificate: string | null; signature: Buffer }, keys: readonly KeyRow[]): Signature {
  const ofKey = keys.filter(({ keyId }) => keyId === by.keyId)
  const named = by.certificate ? ofKey.find(({ fingerprint }) => fingerprint === by.certificate) : ofKey[0]
  if (!ofKey[0]) throw new LogChanged(words(`日志里没有密钥 ${by.keyId} 的公钥。`, `The log does not hold the public key ${by.keyId}.`))
  const { keyId, certificate } = by
  return { keyId, certificate, signature: by.signature, publicKey: ofKey[0].publicKey, chain: named?.chain ?? '' }
}

function stampedBy(stamp: NonNullable<Awaited<ReturnType<typeof stampOf>>>, leaf: Buffer): Stamped {
  const { root, paths } = treeOf(stamp.leaves)
  if (root.toString('hex') !== stamp.root || !stamp.leaves[stamp.index]?.equals(leaf))
    throw new LogChanged(
      words('日志里的时间戳与批次不符：有人改过。请报告安全管理员。', 'The time stamp does not agree with the batch: the log was changed.'),
    )
  const { id, size, token, chain, index } = stamp
  return { id, size, root: stamp.root, token, chain, index, path: paths[index]! }
}
