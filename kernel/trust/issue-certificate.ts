// Certificates as an authority of the province issues them: one profile says what the holder may do with the key, and nothing
// in a request can widen it.
import { randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import * as x509 from '@peculiar/asn1-x509'
import { OctetString } from '@peculiar/asn1-schema'
import type { Instant } from '../time/day.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { asBuffer, bits, encode, sequence } from './der.ts'
import { oid } from './oid.ts'
import { nameDer, type PartyName } from './party-name.ts'
import { lines, pointBytes, type Signer, spkiOf } from './signer.ts'
import { sm3 } from './sm3.ts'

const use = x509.KeyUsageFlags

/** What the holder of a certificate may do. SM2 holders have two: one signs, one receives what is encrypted (GM/T 0015). */
export const profiles = {
  root: { authority: true, usage: use.keyCertSign | use.cRLSign, extended: [] },
  authority: { authority: true, usage: use.keyCertSign | use.cRLSign, extended: [] },
  signing: { authority: false, usage: use.digitalSignature | use.nonRepudiation, extended: [] },
  encryption: { authority: false, usage: use.keyEncipherment | use.dataEncipherment | use.keyAgreement, extended: [] },
  'tls-server': { authority: false, usage: use.digitalSignature, extended: [oid.serverAuth] },
  'tls-client': { authority: false, usage: use.digitalSignature, extended: [oid.clientAuth] },
  ocsp: { authority: false, usage: use.digitalSignature, extended: [oid.ocspSigning] },
  'time-stamp': { authority: false, usage: use.digitalSignature, extended: [oid.timeStamping] },
  'seal-maker': { authority: false, usage: use.digitalSignature | use.nonRepudiation, extended: [] },
  seal: { authority: false, usage: use.digitalSignature | use.nonRepudiation, extended: [] },
} as const satisfies Record<string, { authority: boolean; usage: number; extended: readonly string[] }>

export type Profile = keyof typeof profiles

/** An authority at work: its certificate and its key. */
export type Issuer = { readonly certificate: Certificate; readonly signer: Signer }

export type Order = {
  readonly profile: Profile
  readonly subject: PartyName
  readonly publicKey: KeyObject
  /** `self` makes a root. */
  readonly issuer: Issuer | { readonly self: Signer }
  readonly notBefore: Instant
  readonly notAfter: Instant
  /** DNS names of a server or client. */
  readonly names?: readonly string[]
  /** Where the issuer's list, responder and certificate are found. */
  readonly places?: { readonly crl?: string; readonly ocsp?: string; readonly issuer?: string }
  /** Hex; default 16 random bytes. */
  readonly serial?: string
  /** How many authorities may stand below this one. */
  readonly pathLength?: number
}

/** Issues a certificate; times are cut to whole seconds (RFC 5280 §4.1.2.5). */
export function issueCertificate(order: Order): Certificate {
  const { issuer, publicKey } = order
  const signer = 'self' in issuer ? issuer.self : issuer.signer
  const issuerName = 'self' in issuer ? nameDer(order.subject) : issuer.certificate.subjectDer
  const algorithm = signatureAlgorithm(signer.algorithm)
  const extensions = encode(new x509.Extensions(extensionsOf(order, signer)))
  const validity = encode(new x509.Validity({ notBefore: seconds(order.notBefore), notAfter: seconds(order.notAfter) }))
  const tbs = sequence(
    Buffer.from('a003020102', 'hex'), // version 3
    order.serial === undefined ? integer(freshSerial()) : serialDer(order.serial),
    algorithm,
    issuerName,
    validity,
    nameDer(order.subject),
    spkiOf(publicKey),
    explicit(3, extensions),
  )
  return readCertificate(sequence(tbs, algorithm, bits(signer.sign(tbs))))
}

function extensionsOf(order: Order, signer: Signer): x509.Extension[] {
  const { authority, usage, extended } = profiles[order.profile]
  const list = [
    extension(
      x509.id_ce_basicConstraints,
      new x509.BasicConstraints(
        authority ? { cA: true, ...(order.pathLength !== undefined && { pathLenConstraint: order.pathLength }) } : {},
      ),
      true,
    ),
    extension(x509.id_ce_keyUsage, new x509.KeyUsage(usage), true),
    extension(x509.id_ce_subjectKeyIdentifier, new x509.SubjectKeyIdentifier(asBuffer(keyIdOf(order.publicKey)))),
    extension(
      x509.id_ce_authorityKeyIdentifier,
      new x509.AuthorityKeyIdentifier({ keyIdentifier: new x509.KeyIdentifier(asBuffer(keyIdOf(signer.publicKey))) }),
    ),
  ]
  // A time-stamp certificate says its only use as critical, or its tokens are refused (RFC 3161 §2.3).
  if (extended.length > 0)
    list.push(extension(x509.id_ce_extKeyUsage, new x509.ExtendedKeyUsage([...extended]), order.profile === 'time-stamp'))
  if (order.profile === 'ocsp')
    list.push(new x509.Extension({ extnID: oid.ocspNoCheck, extnValue: new OctetString(new Uint8Array([5, 0])) }))
  if (order.names && order.names.length > 0)
    list.push(
      extension(
        x509.id_ce_subjectAltName,
        new x509.SubjectAlternativeName(order.names.map((dNSName) => new x509.GeneralName({ dNSName }))),
      ),
    )
  return [...list, ...placesOf(order.places ?? {})]
}

function placesOf({ crl, ocsp, issuer }: NonNullable<Order['places']>): x509.Extension[] {
  const at = (uniformResourceIdentifier: string) => new x509.GeneralName({ uniformResourceIdentifier })
  const access = [
    ...(ocsp === undefined ? [] : [new x509.AccessDescription({ accessMethod: x509.id_ad_ocsp, accessLocation: at(ocsp) })]),
    ...(issuer === undefined ? [] : [new x509.AccessDescription({ accessMethod: x509.id_ad_caIssuers, accessLocation: at(issuer) })]),
  ]
  const points =
    crl === undefined ? [] : [new x509.DistributionPoint({ distributionPoint: new x509.DistributionPointName({ fullName: [at(crl)] }) })]
  return [
    ...(points.length > 0 ? [extension(x509.id_ce_cRLDistributionPoints, new x509.CRLDistributionPoints(points))] : []),
    ...(access.length > 0 ? [extension(x509.id_pe_authorityInfoAccess, new x509.AuthorityInfoAccessSyntax(access))] : []),
  ]
}

export const extension = (extnID: string, value: unknown, critical = false): x509.Extension =>
  new x509.Extension({ extnID, critical, extnValue: new OctetString(encode(value)) })

/** The name of a key in certificates: 20 bytes of SM3 over its point (RFC 5280 §4.2.1.2 leaves the method to the issuer). */
export const keyIdOf = (publicKey: KeyObject): Buffer => sm3(pointBytes(publicKey)).subarray(0, 20)

export const signatureAlgorithm = (algorithm: Signer['algorithm']): Buffer =>
  encode(new x509.AlgorithmIdentifier({ algorithm: lines[algorithm].signatureOid }))

const seconds = (at: Instant): Date => new Date(Math.floor(Date.parse(at) / 1000) * 1000)

/** A positive INTEGER of 16 bytes. */
export const freshSerial = (): Buffer => {
  const serial = randomBytes(16)
  serial[0] = (serial[0]! & 0x7f) | 0x40
  return serial
}

/** The DER INTEGER of a serial number in hex. */
export const serialDer = (serial: string): Buffer => integer(Buffer.from(serial.padStart(serial.length + (serial.length % 2), '0'), 'hex'))

/** The DER INTEGER of an unsigned number in bytes. */
export function integer(bytes: Uint8Array): Buffer {
  let value = Buffer.from(bytes)
  while (value.length > 1 && value[0] === 0 && value[1]! < 0x80) value = value.subarray(1)
  if (value[0]! >= 0x80) value = Buffer.concat([Buffer.from([0]), value])
  return Buffer.concat([Buffer.from([0x02, value.length]), value])
}

const explicit = (tag: number, bytes: Buffer): Buffer => {
  const whole = sequence(bytes)
  whole[0] = 0xa0 | tag
  return whole
}
