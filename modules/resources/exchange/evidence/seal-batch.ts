// Signs the calls that end together: one tree, one signature for each provider that answered, and the gateway's two above.
import type { Instant } from '#kernel/time/day.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { LoggedBatch, LoggedSignature } from '../store/calls.ts'
import type { Evidence, Signed } from './answer-evidence.ts'
import { type CallRecord, leafOf } from './record.ts'
import { type Batch, providerText, sealText } from './signed-texts.ts'
import type { EvidenceKey, SigningKeys } from './signing-keys.ts'
import { treeOf } from './tree.ts'

export type Sealed = {
  readonly batch: LoggedBatch
  readonly signatures: readonly LoggedSignature[]
  /** One for each record, in their order; none where the gateway runs without. */
  readonly evidence: readonly (Evidence | undefined)[]
}

/** `provider` is the key of the organ that answered. */
export type ToSeal = { readonly record: CallRecord; readonly provider?: EvidenceKey }
export type SealBatch = (id: string, at: Instant, entries: readonly ToSeal[]) => Promise<Sealed>

export const sealWith =
  (keys: SigningKeys): SealBatch =>
  async (id, at, entries) => {
    await keys.ready()
    const tree = treeOf(entries.map(({ record }) => leafOf(record)))
    const batch: Batch = { batch: id, size: entries.length, root: tree.root.toString('hex'), sealedAt: at }
    const ofProviders = signedByProviders(batch, entries)
    const providers = ofProviders.map(({ signature }) => sm3Hex(Buffer.from(signature, 'base64')))
    const { sm2, p256 } = keys.gateway()
    const seal = Buffer.from(sealText(batch, providers, { sm2, p256 }))
    const ours = signed(sm2, seal)
    const second = signed(p256, seal)
    const evidence = entries.map(({ record }, index): Evidence => {
      const provider = ofProviders.find(({ keyId }) => keyId === record.provider.key)
      return {
        format: 2,
        record,
        ...batch,
        index,
        path: tree.paths[index]!.map((hash) => hash.toString('hex')),
        ...ours,
        p256: second,
        ...(provider && { provider: { keyId: provider.keyId, certificate: provider.certificate, signature: provider.signature } }),
        providers,
      }
    })
    return { batch: { ...batch, ...ours, p256: second }, signatures: ofProviders, evidence }
  }

const signed = ({ keyId, certificate, signer }: EvidenceKey, bytes: Buffer): Signed => ({
  keyId,
  certificate,
  signature: signer.sign(bytes).toString('base64'),
})

/** In the order of their keys, as they are read from the log later. */
function signedByProviders(batch: Batch, entries: readonly ToSeal[]): LoggedSignature[] {
  const answered = new Map<string, { organ: string; key: EvidenceKey }>()
  for (const { record, provider } of entries) if (provider) answered.set(provider.keyId, { organ: record.provider.organ, key: provider })
  return [...answered.values()]
    .toSorted((a, b) => (a.key.keyId < b.key.keyId ? -1 : 1))
    .map(({ organ, key }) => ({ organ, ...signed(key, Buffer.from(providerText(batch, organ, key))) }))
}
