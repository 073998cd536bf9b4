// Whether a seal stands, and whether it stands on this document: every step of the standard's order (GB/T 38540-2020 §6.4,
// §7.4), each finding told. Format is step one and is the reader's: what cannot be read is Malformed.
import type { Instant } from '../time/day.ts'
import type { Certificate } from './certificate.ts'
import { checkChain, pathOf, type Revocation } from './chain.ts'
import { type Finding, finding } from './malformed.ts'
import type { Seal } from './ses-seal.ts'
import { readSealSignature, type SealSignature } from './ses-signature.ts'
import { verifySignature } from './signer.ts'
import { checkTimeStamp } from './time-stamp.ts'

export { makeSeal, readSeal, type Seal, type SealInfo, sealInfo, type SealPicture, sealWith } from './ses-seal.ts'
export { readSealSignature, type SealSignature, sealSignatureWith, signWithSeal, toSignWithSeal } from './ses-signature.ts'

export type Trusted = {
  readonly roots: readonly Certificate[]
  readonly others?: readonly Certificate[]
  readonly revoked?: (certificate: Certificate) => Revocation | undefined
}

/** Everything that is wrong with a seal for use at an instant. */
export function checkSeal({ seal, at, ...trusted }: Trusted & { readonly seal: Seal; readonly at: Instant }): Finding[] {
  const list: Finding[] = []
  if (!verifySignature(seal.maker.publicKey, seal.info, seal.signature))
    list.push(
      finding(
        'seal.changed',
        `印章“${seal.name}”的制章签名不对：印章被改动过，或图样被调换。`,
        `The maker’s signature on the seal “${seal.name}” is wrong: the seal or its picture was changed.`,
      ),
    )
  // The maker's certificate is judged by the day the seal was made: it need not outlive the seals.
  list.push(...checkChain(chainOf(seal.maker, seal.createdAt, trusted)))
  if (at < seal.validFrom || at > seal.validTo)
    list.push(
      finding(
        'seal.expired',
        `印章“${seal.name}”自 ${seal.validFrom} 至 ${seal.validTo} 有效，用印时不在有效期内。`,
        `The seal “${seal.name}” is valid from ${seal.validFrom} to ${seal.validTo}; it was applied outside that time.`,
      ),
    )
  if (seal.hasUnknownCritical)
    list.push(finding('seal.unknown-critical', '印章里有看不懂的关键扩展。', 'The seal has a critical extension that is not understood.'))
  return list
}

export type SealReport = {
  readonly applied: SealSignature
  /** The signer's certificate and those above it. */
  readonly path: readonly Certificate[]
  /** The time that an authority stamped on the signature. */
  readonly stampedAt?: Instant
  readonly findings: readonly Finding[]
}

/**
 * Whether an applied seal stands on the document whose digest is given. Judged by the stamped time when there is a good
 * stamp, else by the time that the signer claims. Throws Malformed when it cannot be read.
 */
export function checkSealSignature({
  signature,
  digest,
  property,
  ...trusted
}: Trusted & {
  readonly signature: Uint8Array
  readonly digest: Uint8Array
  /** Where the document says that the signature stands; left out: anywhere. */
  readonly property?: string
}): SealReport {
  const applied = readSealSignature(signature)
  const { seal, signer } = applied
  const stamp = applied.timeStamp && checkTimeStamp({ token: applied.timeStamp, over: applied.signature, ...trusted })
  const isStamped = stamp !== undefined && stamp.findings.length === 0
  const at = isStamped ? stamp.at : applied.at
  const chain = chainOf(signer, at, trusted)
  const list: Finding[] = [...checkSeal({ seal, at, ...trusted })]
  const say = (code: string, zh: string, en: string) => list.push(finding(code, zh, en))
  if (!seal.admits(signer))
    say(
      'seal.not-an-applier',
      `用印的证书不在印章“${seal.name}”的用印证书之列。`,
      `The signer’s certificate is none of those that may apply the seal “${seal.name}”.`,
    )
  list.push(...checkChain(chain))
  if (!verifySignature(signer.publicKey, applied.toSign, applied.signature))
    say(
      'signature.wrong',
      '签名值不对：签章被改动，或不是这张证书签的。',
      'The signature does not fit: it was changed, or this certificate did not make it.',
    )
  if (!applied.digest.equals(digest) || (property !== undefined && property !== applied.property))
    say(
      'seal.other-document',
      '这枚签章不是盖在这份文件上的：文件被改动过，或签章是从别的文件搬来的。',
      'This seal was not applied to this document: the document was changed, or the seal was carried over from another.',
    )
  if (applied.hasUnknownCritical)
    say('signature.unknown-critical', '签章里有看不懂的关键扩展。', 'The applied seal has a critical extension that is not understood.')
  return { applied, path: pathOf(chain), ...(isStamped && { stampedAt: stamp.at }), findings: [...list, ...(stamp?.findings ?? [])] }
}

const chainOf = (leaf: Certificate, at: Instant, { roots, others = [], revoked }: Trusted) => ({
  leaf,
  others,
  roots,
  at,
  use: 'signing' as const,
  ...(revoked && { revoked }),
})
