// A certificate, read: X.509 v3 (RFC 5280; GM/T 0015-2023 for SM2) on one of our two lines. What is signed is kept as it came.
import type { KeyObject } from 'node:crypto'
import * as x509 from '@peculiar/asn1-x509'
import { instantOf, type Instant } from '../time/day.ts'
import { signatureBits, checkedDer, parseDer, partsOf } from './der.ts'
import { Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import { type PartyName, readName } from './party-name.ts'
import { type Algorithm, algorithmOf, readPublicKey } from './signer.ts'
import { sm3Hex } from './sm3.ts'

export type Certificate = {
  readonly der: Buffer
  readonly pem: string
  /** Lower-case hex without leading zeros of padding. */
  readonly serial: string
  readonly subject: PartyName
  readonly issuer: PartyName
  readonly subjectDer: Buffer
  readonly issuerDer: Buffer
  readonly notBefore: Instant
  readonly notAfter: Instant
  readonly publicKey: KeyObject
  readonly algorithm: Algorithm
  /** The line of the key that signed it. */
  readonly signedBy: Algorithm
  readonly isAuthority: boolean
  readonly pathLength?: number
  readonly usages: readonly string[]
  readonly extendedUsages: readonly string[]
  readonly names: readonly string[]
  readonly keyId?: string
  readonly authorityKeyId?: string
  readonly places: { readonly crl?: string; readonly ocsp?: string; readonly issuer?: string }
  readonly unknownCritical: readonly string[]
  /** SM3 over the DER, in hex. */
  readonly fingerprint: string
  readonly tbs: Buffer
  readonly signature: Buffer
}

const WHAT = { zh: '证书', en: 'certificate' }
const MOST = 16_384

/** A certificate from DER or PEM. Throws Malformed when it is none, or not of our lines. */
export function readCertificate(given: Uint8Array | string): Certificate {
  const bytes = typeof given === 'string' ? fromPem(given, 'CERTIFICATE', WHAT) : Buffer.from(given)
  const parsed = parseDer(bytes, x509.Certificate, WHAT, MOST)
  const [tbs, algorithm, signature] = partsOf(checkedDer(bytes, WHAT, MOST).body)
  const parts = partsOf(tbs!.body)
  const fields = parts[0]!.tag === 0xa0 ? parts.slice(1) : parts
  const { tbsCertificate } = parsed
  if (parsed.signatureAlgorithm.algorithm !== tbsCertificate.signature.algorithm || !algorithm!.whole.equals(fields[1]!.whole))
    throw new Malformed({ zh: '证书里外写的签名算法不一致。', en: 'The certificate names two different signature algorithms.' })
  const publicKey = readPublicKey(fields[5]!.whole)
  return {
    der: bytes,
    pem: toPem(bytes, 'CERTIFICATE'),
    serial: serialHex(tbsCertificate.serialNumber),
    subject: readName(tbsCertificate.subject),
    issuer: readName(tbsCertificate.issuer),
    subjectDer: fields[4]!.whole,
    issuerDer: fields[2]!.whole,
    notBefore: instantOf(tbsCertificate.validity.notBefore.getTime()),
    notAfter: instantOf(tbsCertificate.validity.notAfter.getTime()),
    publicKey,
    algorithm: algorithmOf(publicKey),
    signedBy: lineOfSignature(parsed.signatureAlgorithm.algorithm),
    ...readExtensions(tbsCertificate.extensions ?? []),
    fingerprint: sm3Hex(bytes),
    tbs: tbs!.whole,
    signature: signatureBits(signature, WHAT),
  }
}

/** The line whose signatures an algorithm identifier names; another algorithm is Malformed. */
export function lineOfSignature(algorithm: string): Algorithm {
  if (algorithm === oid.sm2WithSm3) return 'sm2'
  if (algorithm === oid.ecdsaWithSha256) return 'p256'
  throw new Malformed({
    zh: `签名算法 ${algorithm} 不在本平台使用的算法之列（SM2、P-256）。`,
    en: `The signature algorithm ${algorithm} is none of those used here (SM2, P-256).`,
  })
}

type FromExtensions = Pick<
  Certificate,
  'isAuthority' | 'usages' | 'extendedUsages' | 'names' | 'keyId' | 'authorityKeyId' | 'places' | 'unknownCritical' | 'pathLength'
>

function readExtensions(extensions: readonly x509.Extension[]): FromExtensions {
  const seen = new Set(extensions.map(({ extnID }) => extnID))
  if (seen.size !== extensions.length)
    throw new Malformed({ zh: '证书里同一扩展出现两次。', en: 'The certificate has an extension twice.' })
  const of = <T>(id: string, type: new () => T): T | undefined => {
    const found = extensions.find(({ extnID }) => extnID === id)
    if (!found) return undefined
    const value = Buffer.from(found.extnValue.buffer)
    return parseDer(value, type, WHAT, MOST, value[0])
  }
  const basic = of(x509.id_ce_basicConstraints, x509.BasicConstraints)
  const keyId = of(x509.id_ce_subjectKeyIdentifier, x509.SubjectKeyIdentifier)
  const authority = of(x509.id_ce_authorityKeyIdentifier, x509.AuthorityKeyIdentifier)?.keyIdentifier
  const access = of(x509.id_pe_authorityInfoAccess, x509.AuthorityInfoAccessSyntax)
  const place = (method: string) => access?.find((one) => one.accessMethod === method)?.accessLocation.uniformResourceIdentifier
  const crl = of(x509.id_ce_cRLDistributionPoints, x509.CRLDistributionPoints)?.[0]?.distributionPoint?.fullName?.[0]
    ?.uniformResourceIdentifier
  const ocsp = place(x509.id_ad_ocsp)
  const issuer = place(x509.id_ad_caIssuers)
  const names = of(x509.id_ce_subjectAltName, x509.SubjectAlternativeName) ?? []
  return {
    isAuthority: basic?.cA ?? false,
    ...(basic?.pathLenConstraint !== undefined && { pathLength: basic.pathLenConstraint }),
    usages: of(x509.id_ce_keyUsage, x509.KeyUsage)?.toJSON() ?? [],
    extendedUsages: [...(of(x509.id_ce_extKeyUsage, x509.ExtendedKeyUsage) ?? [])],
    names: [...names].flatMap((name) => name.dNSName ?? name.iPAddress ?? name.uniformResourceIdentifier ?? []),
    ...(keyId && { keyId: Buffer.from(keyId.buffer).toString('hex') }),
    ...(authority && { authorityKeyId: Buffer.from(authority.buffer).toString('hex') }),
    places: { ...(crl && { crl }), ...(ocsp && { ocsp }), ...(issuer && { issuer }) },
    unknownCritical: extensions.filter(({ critical, extnID }) => critical && !UNDERSTOOD.has(extnID)).map(({ extnID }) => extnID),
  }
}

const UNDERSTOOD: ReadonlySet<string> = new Set([
  x509.id_ce_basicConstraints,
  x509.id_ce_keyUsage,
  x509.id_ce_extKeyUsage,
  x509.id_ce_subjectAltName,
  x509.id_ce_subjectKeyIdentifier,
  x509.id_ce_authorityKeyIdentifier,
])

/** A serial number as lower-case hex, the way `openssl x509 -serial` numbers it. */
export const serialHex = (serial: ArrayBuffer): string =>
  Buffer.from(serial)
    .toString('hex')
    .replace(/^(00)+(?=.)/, '')

/** The bytes between the PEM lines of one kind; text that holds none, or more than one, is Malformed. */
export function fromPem(text: string, label: string, what: { zh: string; en: string }): Buffer {
  const found = new RegExp(`^\\s*-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]{1,100000})-----END ${label}-----\\s*$`).exec(text)
  if (!found)
    throw new Malformed({
      zh: `${what.zh}应当是一段 PEM 文本，以“-----BEGIN ${label}-----”开头。`,
      en: `The ${what.en} must be one PEM text that starts with “-----BEGIN ${label}-----”.`,
    })
  return Buffer.from(found[1]!, 'base64')
}

export const toPem = (bytes: Uint8Array, label: string): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
