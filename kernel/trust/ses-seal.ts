// An electronic seal (GB/T 38540-2020 §6, SESeal): whose it is, how it looks and whose certificates may apply it, under the
// signature of whoever makes seals. SM2 only, as the standard has it. What was signed is kept as it came.
import type { Instant } from '../time/day.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { bits, octets, oidDer, partsOf, sequence, type Tlv } from './der.ts'
import { be, bitsIn, bytesIn, fields, ia5, numberDer, numberIn, reading, tag, textIn, timeDer, timeIn, utf8 } from './der-values.ts'
import type { Issuer } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import { sm3 } from './sm3.ts'

/** GB/T 38540-2020 is version 4; GM/T 0031-2014 was 2 and is not read. */
export const SES_VERSION = 4
const VENDOR = 'Yuelu'
const WHAT = { zh: '电子印章', en: 'electronic seal' }

/** The most bytes of a seal; its picture is nearly all of it. */
export const MOST_SEAL = 512 * 1024
const MOST_PICTURE = 256 * 1024
export const MOST_CERTIFICATE = 16_384
const MOST_APPLIERS = 200

export type SealPicture = {
  /** PNG, SVG or another, as the standard writes it: letters only. */
  readonly type: string
  readonly data: Buffer
  /** Millimetres. */
  readonly width: number
  readonly height: number
}

export type SealInfo = {
  /** Names the seal among all seals of its maker. */
  readonly esId: string
  /** 1 an organ's, 2 a person's (GB/T 38540-2020, remark on type). */
  readonly type: number
  readonly name: string
  readonly createdAt: Instant
  readonly validFrom: Instant
  readonly validTo: Instant
  readonly picture: SealPicture
}

export type Seal = SealInfo & {
  readonly der: Buffer
  /** The signed part. */
  readonly info: Buffer
  readonly maker: Certificate
  readonly signature: Buffer
  readonly vendor: string
  /** Whether a certificate stands in the list of those that may apply the seal. */
  admits(certificate: Certificate): boolean
  /** True when it holds a critical extension, of which we know none. */
  readonly hasUnknownCritical: boolean
}

/** The part of a seal that its maker signs. */
export function sealInfo(seal: SealInfo & { readonly appliers: readonly Certificate[] }): Buffer {
  if (seal.appliers.length === 0 || seal.appliers.length > MOST_APPLIERS) throw new TypeError(`a seal has 1 to ${MOST_APPLIERS} appliers`)
  return sequence(
    sequence(ia5('ES'), numberDer(SES_VERSION), ia5(VENDOR)),
    ia5(seal.esId),
    sequence(
      numberDer(seal.type),
      utf8(seal.name),
      numberDer(1),
      sequence(...seal.appliers.map((one) => octets(one.der))),
      timeDer(seal.createdAt),
      timeDer(seal.validFrom),
      timeDer(seal.validTo),
    ),
    sequence(ia5(seal.picture.type), octets(seal.picture.data), numberDer(seal.picture.width), numberDer(seal.picture.height)),
  )
}

/** The seal, from its signed part and the maker's signature over it. */
export const sealWith = (info: Buffer, maker: Certificate, signature: Uint8Array): Buffer =>
  sequence(info, octets(maker.der), oidDer(oid.sm2WithSm3), bits(signature))

/** Makes a seal where the maker's key is at hand. */
export function makeSeal({ maker, ...seal }: SealInfo & { readonly appliers: readonly Certificate[]; readonly maker: Issuer }): Buffer {
  const info = sealInfo(seal)
  return sealWith(info, maker.certificate, maker.signer.sign(info))
}

/** A seal from its DER. Throws Malformed when it is none. */
export const readSeal = (bytes: Uint8Array): Seal => reading(bytes, WHAT, MOST_SEAL, sealIn)

export function sealIn(whole: Tlv): Seal {
  const [info, maker, algorithm, value] = fields(whole, 4)
  const [header, esId, property, picture, more] = fields(info, 4, 5)
  const [mark, version, vendor] = fields(header, 3)
  if (textIn(mark, 'ia5', 2) !== 'ES' || numberIn(version) !== SES_VERSION)
    throw new Malformed({
      zh: '这不是 GB/T 38540-2020 版（第 4 版）的电子印章。',
      en: 'This is no electronic seal of GB/T 38540-2020 (version 4).',
    })
  const [type, name, listType, list, created, from, to] = fields(property, 7)
  const [kind, data, width, height] = fields(picture, 4)
  return {
    der: whole.whole,
    info: info!.whole,
    esId: textIn(esId, 'ia5', 64),
    type: numberIn(type, 99),
    name: textIn(name, 'utf8', 600),
    createdAt: timeIn(created),
    validFrom: timeIn(from),
    validTo: timeIn(to),
    picture: {
      type: textIn(kind, 'ia5', 8),
      data: bytesIn(data, MOST_PICTURE),
      width: numberIn(width, 1000),
      height: numberIn(height, 1000),
    },
    vendor: textIn(vendor, 'ia5', 64),
    maker: sm2Certificate(bytesIn(maker, MOST_CERTIFICATE)),
    signature: sm2Value(algorithm, value),
    admits: listed(numberIn(listType), be(list, tag.sequence)),
    hasUnknownCritical: more !== undefined && criticalIn(more),
  }
}

/** Certificates stand whole (1) or by their SM3 digest (2). */
function listed(kind: number, list: Tlv): Seal['admits'] {
  const parts = partsOf(list.body)
  if (parts.length === 0 || parts.length > MOST_APPLIERS) throw new RangeError('no list of certificates')
  if (kind === 1) {
    const whole = parts.map((part) => bytesIn(part, MOST_CERTIFICATE))
    return ({ der }) => whole.some((one) => one.equals(der))
  }
  if (kind !== 2) throw new RangeError('another kind of list')
  const digests = parts.map((part) => {
    const [algorithm, value] = fields(part, 2)
    return { algorithm: textIn(algorithm, 'printable', 40), value: bytesIn(value, 64) }
  })
  return ({ der }) => digests.some(({ algorithm, value }) => /^(sm3|1\.2\.156\.10197\.1\.401)$/i.test(algorithm) && value.equals(sm3(der)))
}

/** Whether any of the extensions (`[0]`, explicit) is critical. */
export function criticalIn(part: Tlv): boolean {
  const [list, ...others] = partsOf(be(part, tag.explicit0).body)
  if (others.length > 0) throw new RangeError('not exactly one list')
  return partsOf(be(list, tag.sequence).body).some((extension) => {
    const parts = fields(extension, 2, 3)
    be(parts[0], tag.oid)
    be(parts.at(-1), tag.octets)
    if (parts.length === 2) return false
    // FALSE is the default and not written in DER.
    if (!be(parts[1], tag.boolean).body.equals(Buffer.from([0xff]))) throw new RangeError('a truth that is not TRUE')
    return true
  })
}

/** A certificate on SM2; the standard knows no other. */
export function sm2Certificate(bytes: Buffer): Certificate {
  const certificate = readCertificate(bytes)
  if (certificate.algorithm !== 'sm2')
    throw new Malformed({ zh: '电子印章里的证书不在 SM2 曲线上。', en: 'A certificate in the electronic seal is not on SM2.' })
  return certificate
}

export function sm2Value(algorithm: Tlv | undefined, value: Tlv | undefined): Buffer {
  if (!be(algorithm, tag.oid).whole.equals(oidDer(oid.sm2WithSm3)))
    throw new Malformed({ zh: '电子印章的签名算法不是 SM2。', en: 'The electronic seal is not signed by SM2.' })
  return bitsIn(value, 128)
}
