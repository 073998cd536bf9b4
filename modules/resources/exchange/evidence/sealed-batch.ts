import { sm3Hex } from '#kernel/trust/sm3.ts'
import { type Batch, sealText, type SigningKeyName, stampedLeaf } from './signed-texts.ts'

type SignedBy = SigningKeyName & { readonly signature: Buffer }

/** A batch of the second form as the log keeps it; the providers' signatures stand in the order of their keys. */
export type SealedBatch = Batch & {
  readonly sm2: SignedBy
  readonly p256: SignedBy
  readonly providers: readonly Buffer[]
}

export const sealOfBatch = (batch: SealedBatch): string => sealText(batch, batch.providers.map(sm3Hex), batch)

export const leafOfBatch = (batch: SealedBatch): Buffer => stampedLeaf(sealOfBatch(batch), batch.sm2.signature, batch.p256.signature)
