// What other rooms ask of the trust room. Bytes travel as base64, digests as lower-case hex.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'
import { refusals } from './refusals.ts'

/** The most that is signed at once, in bytes. */
export const MOST_SIGNED = 256 * 1024

/**
 * A DER (r, s) signature over the bytes (SM2 with SM3 and the default id, or ECDSA with SHA-256) by the newest certificate of
 * the holder that stands today. `chain` holds the issuers in order, without the root. An official's key is used for that
 * official alone, who acts for nobody else and proved who they are within ten minutes (`kernel.proof-needed`); who may use an
 * organ's or the platform's key, the asking room decides. The holder's id is the official's, the organ's, or a name of the
 * platform's (`gateway`, `log`).
 */
export const sign = question({
  name: 'trust.sign',
  title: words('签名', 'Sign'),
  may: 'rooms',
  input: f.object({
    holder: f.object({
      kind: f.choice('持有人类别', 'Kind of holder', {
        official: of.holderKinds.official,
        organ: of.holderKinds.organ,
        platform: of.holderKinds.platform,
      }),
      id: f.text('编号', 'Id', { max: 60 }),
    }),
    algorithm: of.line,
    use: f.choice('用途', 'Use', { signing: of.uses.signing, seal: of.uses.seal, 'seal-maker': of.uses['seal-maker'] }),
    bytes: of.base64('内容', 'Bytes', Math.ceil(MOST_SIGNED / 3) * 4),
  }),
  output: f.object({
    signature: of.base64('签名', 'Signature', 200),
    certificate: of.der,
    chain: f.list('签发者', 'Issuers', of.der, { max: 5 }),
  }),
})
/** What `trust.sign` may refuse; an action that asks it declares them too. */
export const signRefusals = [
  refusals.noCertificate,
  refusals.authorityNotReady,
  refusals.notYourKey,
  refusals.tooLarge,
  kernelRefusals.proofNeeded,
] as const

/**
 * The certificate with which `trust.sign` would sign, without signing, for whoever must write it into what is signed. Refuses
 * as `trust.sign` does, without asking for proof.
 */
export const certificateOf = question({
  name: 'trust.certificate-of',
  title: words('签名证书', 'The certificate that would sign'),
  may: 'rooms',
  input: f.object({ holder: sign.input.properties.holder, algorithm: of.line, use: sign.input.properties.use }),
  output: f.object({ certificate: of.der, chain: f.list('签发者', 'Issuers', of.der, { max: 5 }) }),
})

/** An RFC 3161 token over the digest by the province's time-stamp authority of this line. Refuses `trust.time-not-available`. */
export const stampTime = question({
  name: 'trust.stamp-time',
  title: words('加盖时间戳', 'Stamp the time'),
  may: 'rooms',
  input: f.object({
    digest: f.text('摘要', 'Digest', { min: 64, max: 64, pattern: '^[0-9a-f]{64}$' }),
    hash: f.choice('摘要算法', 'Hash', { sm3: words('SM3', 'SM3'), sha256: words('SHA-256', 'SHA-256') }),
    algorithm: of.line,
  }),
  output: f.object({ token: of.base64('时间戳', 'Token', 40_000) }),
})

/** Roots that are trusted and every authority below them, of each line: also those that only check what is old. */
export const anchors = question({
  name: 'trust.anchors',
  title: words('信任的根', 'Anchors'),
  may: 'rooms',
  input: f.object({ line: f.optional(of.line) }),
  output: f.object({
    roots: f.list('根', 'Roots', of.der, { max: 100 }),
    authorities: f.list('中间签发机构', 'Intermediates', of.der, { max: 2000 }),
  }),
})

/** How certificates stand now, in the order asked. The issuer is named by its fingerprint or by its key id. */
export const statusOf = question({
  name: 'trust.status-of',
  title: words('证书状态', 'Status of certificates'),
  may: 'rooms',
  input: f.object({
    certificates: f.list(
      '证书',
      'Certificates',
      f.object({ issuer: of.hex('签发者指纹或密钥标识', 'Fingerprint or key id of the issuer', 64), serial: of.serial }),
      { max: 1000 },
    ),
  }),
  output: f.object({
    statuses: f.list(
      '状态',
      'Statuses',
      f.object({
        status: f.choice('状态', 'Status', of.standings),
        at: f.optional(f.instant('时间', 'Since')),
        /** A reason of RFC 5280; certificateHold when the grant is suspended. */
        reason: f.optional(f.text('原因', 'Reason', { max: 30 })),
      }),
      { max: 1000 },
    ),
  }),
})
