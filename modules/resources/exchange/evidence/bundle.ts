// What proves one call, in one piece: everything a stranger needs, and nothing that needs the platform.
import type { CallRecord, FirstRecord } from './record.ts'
import { type Batch, firstSealText, sealText } from './signed-texts.ts'

/** A signature under one of our texts, with the key and, where there is one, the certificates from its own up to the root. */
export type Signature = {
  readonly keyId: string
  /** What the text names: the fingerprint of the certificate at that time. */
  readonly certificate: string | null
  readonly signature: Buffer
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKey: string
  /** PEM, one after the other; empty when the key is not certified. */
  readonly chain: string
}

export type Path = { readonly index: number; readonly size: number; readonly path: readonly Buffer[] }

export type Stamped = Path & {
  readonly id: string
  readonly root: string
  readonly token: Buffer
  readonly chain: string
}

type Common = {
  readonly request: string
  /** The consumer's; absent where the caller was not recognised. */
  readonly consumer?: { readonly signature: Buffer; readonly publicKey: string }
  readonly batch: Batch
  readonly place: Path
  readonly sm2: Signature
  /** Revocation lists, PEM. */
  readonly revoked: readonly string[]
}

export type FirstBundle = Common & { readonly format: 1; readonly record: FirstRecord }
export type SecondBundle = Common & {
  readonly format: 2
  readonly record: CallRecord
  readonly p256: Signature
  readonly providers: readonly string[]
  readonly provider?: Signature
  readonly stamp?: Stamped
}
export type Bundle = FirstBundle | SecondBundle

/** The bytes that the gateway signed. */
export const sealOf = (bundle: Bundle): string =>
  bundle.format === 1 ? firstSealText(bundle.batch) : sealText(bundle.batch, bundle.providers, bundle)

/** The chains in a file, each from the certificate of its holder up to the root, as PEM. */
export const certificatesIn = (bundle: Bundle): { holder: string; signature: Signature; chain: string[] }[] =>
  [
    { holder: 'gateway.sm2', signature: bundle.sm2 },
    ...(bundle.format === 2 ? [{ holder: 'gateway.p256', signature: bundle.p256 }] : []),
    ...(bundle.format === 2 && bundle.provider ? [{ holder: 'provider', signature: bundle.provider }] : []),
  ]
    .map((one) => ({ ...one, chain: pemsIn(one.signature.chain) }))
    .filter(({ chain }) => chain.length > 0)

/** The PEM texts that stand one after the other in a text. */
export const pemsIn = (text: string): string[] =>
  text.match(/-----BEGIN [A-Z0-9 ]+-----\n[A-Za-z0-9+/=\n]+-----END [A-Z0-9 ]+-----\n/g) ?? []
