// A signature that lies beside what it signs: in a PDF, beside a file. P-256 signatures are CMS as every reader knows them;
// SM2 signatures are GM/T 0010 messages. A time stamp over the signature may follow later and then says when it was there.
import { Time } from '@peculiar/asn1-x509'
import { instantOf, type Instant } from '../time/day.ts'
import type { Certificate } from './certificate.ts'
import { checkChain, pathOf, type Revocation } from './chain.ts'
import { encode, parseDer } from './der.ts'
import type { Issuer } from './issue-certificate.ts'
import { type Finding, Malformed } from './malformed.ts'
import { messageFindings } from './message-findings.ts'
import { oid } from './oid.ts'
import { attributeOf, type PreparedMessage, prepareSignedData, readSignedData, type SignedData, withUnsigned } from './signed-data.ts'
import { checkTimeStamp } from './time-stamp.ts'

/** Signs bytes; the answer is the DER of a detached signature. `at` is what the signer claims, not a proof. */
export function signDetached({ signer, ...order }: Detached & { signer: Issuer }): Buffer {
  const prepared = prepareDetached({ ...order, certificate: signer.certificate })
  return prepared.finish(signer.signer.sign(prepared.toSign))
}

type Detached = { readonly bytes: Uint8Array; readonly chain: readonly Certificate[]; readonly at: Instant }

/** As `signDetached`, where the key is elsewhere: what to sign, and the signature's place. */
export function prepareDetached(order: Detached & { certificate: Certificate }): PreparedMessage {
  const gm = order.certificate.algorithm === 'sm2'
  return prepareSignedData({
    certificate: order.certificate,
    chain: order.chain,
    content: order.bytes,
    contentType: gm ? oid.gmData : oid.data,
    carried: false,
    signingTime: encode(new Time(new Date(Math.floor(Date.parse(order.at) / 1000) * 1000))),
    gm,
  })
}

/** What a time-stamp authority is to stamp: the signature's value. */
export const signatureIn = (cms: Uint8Array): Buffer => readSignedData(cms).signature

/** The same signature with the token that stamps it. */
export const withTimeStamp = (cms: Uint8Array, token: Buffer): Buffer => withUnsigned(cms, oid.timeStampToken, token)

export type DetachedReport = {
  readonly signer: Certificate
  readonly path: readonly Certificate[]
  /** What the signer said of the time. */
  readonly claimedAt?: Instant
  /** The time that an authority stamped on the signature. */
  readonly stampedAt?: Instant
  readonly findings: readonly Finding[]
}

/**
 * Whether a detached signature over these bytes stands. It is judged by the stamped time when there is a good stamp, else by
 * `at`. Throws Malformed when the message cannot be read.
 */
export function checkDetached(question: {
  cms: Uint8Array
  bytes: Uint8Array
  roots: readonly Certificate[]
  others?: readonly Certificate[]
  at: Instant
  revoked?: (certificate: Certificate) => Revocation | undefined
}): DetachedReport {
  const message = readSignedData(question.cms)
  const { signer } = message
  const others = [...message.certificates, ...(question.others ?? [])]
  const stamp = attributeOf(message.unsigned, oid.timeStampToken)
  const stamped =
    stamp &&
    checkTimeStamp({
      token: stamp.whole,
      over: message.signature,
      roots: question.roots,
      others,
      ...(question.revoked && { revoked: question.revoked }),
    })
  const isStamped = stamped !== undefined && stamped.findings.length === 0
  const at = isStamped ? stamped.at : question.at
  const { roots, revoked } = question
  const chain = { leaf: signer, others, roots, at, use: 'signing' as const, ...(revoked && { revoked }) }
  const claimedAt = claimedTime(message)
  return {
    signer,
    path: pathOf(chain),
    ...(claimedAt && { claimedAt }),
    ...(isStamped && { stampedAt: stamped.at }),
    findings: [...messageFindings(message, question.bytes), ...(stamped?.findings ?? []), ...checkChain(chain)],
  }
}

function claimedTime({ attributes }: SignedData): Instant | undefined {
  const said = attributeOf(attributes, oid.signingTime)
  if (!said) return undefined
  const at = parseDer(said.whole, Time, { zh: '签名时间', en: 'signing time' }, 64, said.tag).getTime()
  if (Number.isNaN(at.getTime())) throw new Malformed({ zh: '签名时间无法读取。', en: 'The signing time cannot be read.' })
  return instantOf(at)
}
