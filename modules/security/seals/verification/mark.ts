// What a check finds of one seal or signature in a document, before it is put into words.
import type { Words } from '#kernel/text/text.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { Certificate } from '#kernel/trust/certificate.ts'
import type { Revocation } from '#kernel/trust/chain.ts'
import type { Finding } from '#kernel/trust/malformed.ts'
import type { Seal } from '#kernel/trust/ses.ts'
import type { Format, SealKind, SealState } from '../contract/fields.ts'

/** What the register of seals says of a seal. */
export type Registered = {
  readonly kind: SealKind
  readonly atSigning: SealState | undefined
  readonly now: SealState
}

/** What a checker brings: whom it trusts, what it knows of revocations, and the register where there is one. */
export type Trusting = {
  readonly roots: readonly Certificate[]
  readonly others: readonly Certificate[]
  readonly now: Instant
  /** How a certificate stands today; undefined where nothing is known. */
  readonly revoked: (certificate: Certificate) => Revocation | undefined
  /** Undefined: no register is at hand. Null: the register does not have this seal. */
  readonly registered?: (seal: Seal, at: Instant) => Registered | null
}

export type Mark = {
  readonly kind: 'seal' | 'signature'
  /** The field of a PDF, the path of an OFD's signature. */
  readonly where: string
  readonly seal?: Seal
  readonly registered?: Registered
  readonly signer: Certificate
  readonly path: readonly Certificate[]
  readonly claimedAt?: Instant
  readonly stampedAt?: Instant
  readonly page?: number
  readonly covers: Words
  readonly added: readonly Words[]
  readonly findings: readonly Finding[]
}

export type Examined = {
  readonly format: Format
  readonly marks: readonly Mark[]
  /** About the file as a whole, and signatures that could not be read at all. */
  readonly findings: readonly Finding[]
}
