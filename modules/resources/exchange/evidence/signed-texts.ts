// The texts that are signed or stamped, line by line, so that anybody can write them again with an editor. Each names what it
// is first: a signature under one of them can never be taken for another. `-` stands where a key had no certificate yet.
import { leafHash } from '#kernel/audit/merkle.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'

export type Batch = { readonly batch: string; readonly size: number; readonly root: string; readonly sealedAt: string }
export type SigningKeyName = { readonly keyId: string; readonly certificate: string | null }

const text = (...lines: readonly (string | number | null)[]) => lines.map((line) => line ?? '-').join('\n')

/** What the gateway signed in the first form. */
export const firstSealText = ({ batch, size, root, sealedAt }: Batch) => text('YUELU-EXCHANGE-BATCH-1', batch, size, root, sealedAt)

/** What a provider's key signs: that the answers it gave are among the records below this root. */
export const providerText = ({ batch, size, root, sealedAt }: Batch, organ: string, { keyId, certificate }: SigningKeyName) =>
  text('YUELU-EXCHANGE-PROVIDER-2', batch, size, root, sealedAt, organ, keyId, certificate)

/**
 * What the gateway signs with both its keys: the batch, and all the providers' signatures below it. `providers` are the SM3
 * digests of the signatures: a party learns how many other providers answered in those milliseconds, and not who.
 */
export const sealText = (
  { batch, size, root, sealedAt }: Batch,
  providers: readonly string[],
  { sm2, p256 }: { sm2: SigningKeyName; p256: SigningKeyName },
) =>
  text(
    'YUELU-EXCHANGE-BATCH-2',
    batch,
    size,
    root,
    sealedAt,
    sm3Hex(providersText(providers)),
    sm2.keyId,
    sm2.certificate,
    p256.keyId,
    p256.certificate,
  )

export const providersText = (providers: readonly string[]) => providers.join('\n')

/** The entry of a batch in the tree that is time-stamped: the seal with both signatures, so that they are proven old too. */
export const stampedText = (seal: string, sm2: Uint8Array, p256: Uint8Array) =>
  text('YUELU-EXCHANGE-STAMPED-2', sm3Hex(seal), sm3Hex(sm2), sm3Hex(p256))

export const stampedLeaf = (seal: string, sm2: Uint8Array, p256: Uint8Array): Buffer => leafHash(Buffer.from(stampedText(seal, sm2, p256)))

/** What the time-stamp authority is shown the SHA-256 of. */
export const stampText = (stamp: string, size: number, root: string) => text('YUELU-EXCHANGE-STAMP-2', stamp, size, root)
