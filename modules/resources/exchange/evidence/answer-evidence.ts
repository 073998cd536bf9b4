// What a consumer keeps of a call: proof, checkable without the platform, that this answer was given to this request at this
// time. Calls that end together share their signatures, which stand over the root of a Merkle tree of their records; each
// answer carries its own path. The first form had the gateway's SM2 signature alone, and is still believed.
import type { KeyObject } from 'node:crypto'
import { leafHash, verifyInclusion } from '#kernel/audit/merkle.ts'
import { canonical } from '#kernel/trust/canonical.ts'
import { verifySignature } from '#kernel/trust/signer.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { CallRecord, FirstRecord } from './record.ts'
import { type Batch, firstSealText, providerText, sealText, type SigningKeyName } from './signed-texts.ts'

export type Signed = SigningKeyName & {
  /** DER (r, s) in base64. */
  readonly signature: string
}

type Place = Batch & { readonly index: number; readonly path: readonly string[] }

export type FirstEvidence = Place & { readonly record: FirstRecord; readonly keyId: string; readonly signature: string }

export type Evidence = Place &
  /** The gateway's SM2 signature. */
  Signed & {
    readonly format: 2
    readonly record: CallRecord
    readonly p256: Signed
    /** The provider's own; absent where nothing was answered. */
    readonly provider?: Signed
    /** SM3 of each provider's signature on this batch. */
    readonly providers: readonly string[]
  }

export type EvidenceKeys = { readonly gateway: KeyObject; readonly p256?: KeyObject; readonly provider?: KeyObject }

/**
 * True if the holders of the keys gave these data to this request: the digests fit, the record stands in the batch, and the
 * batch is signed. `request` is the canonical text that the consumer signed. A key that is not given is not asked about.
 */
export function verifyEvidence(keys: EvidenceKeys, claim: { data: unknown; request: string; evidence: Evidence | FirstEvidence }): boolean {
  const { data, request, evidence } = claim
  const { record, index, size, path, root } = evidence
  if (record.answer !== sm3Hex(canonical(data)) || record.request !== sm3Hex(request)) return false
  const proof = {
    leaf: leafHash(Buffer.from(canonical(record))),
    index,
    size,
    root: Buffer.from(root, 'hex'),
    path: path.map((hash) => Buffer.from(hash, 'hex')),
  }
  return verifyInclusion(proof) && ('format' in evidence ? isSealed(keys, evidence) : isSealedFirst(keys, evidence))
}

const holds = (key: KeyObject, text: string, { signature }: { signature: string }) =>
  verifySignature(key, Buffer.from(text), Buffer.from(signature, 'base64'))

const isSealedFirst = ({ gateway }: EvidenceKeys, evidence: FirstEvidence) => holds(gateway, firstSealText(evidence), evidence)

function isSealed(keys: EvidenceKeys, evidence: Evidence): boolean {
  const { p256, provider, providers, record } = evidence
  const seal = sealText(evidence, providers, { sm2: evidence, p256 })
  if (!holds(keys.gateway, seal, evidence) || (keys.p256 && !holds(keys.p256, seal, p256))) return false
  if (!provider) return record.provider.key === ''
  const isItsOwn = provider.keyId === record.provider.key && providers.includes(sm3Hex(Buffer.from(provider.signature, 'base64')))
  return isItsOwn && (!keys.provider || holds(keys.provider, providerText(evidence, record.provider.organ, provider), provider))
}
