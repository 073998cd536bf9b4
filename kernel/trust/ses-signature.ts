// A seal applied to a document (GB/T 38540-2020 §7, SES_Signature): the whole seal, the time that the signer claims, the SM3
// digest of the document and where it stands, under the signer's SM2 key; a time stamp over that signature may follow.
import type { Instant } from '../time/day.ts'
import type { Certificate } from './certificate.ts'
import { bits, der, octets, oidDer, partsOf, sequence } from './der.ts'
import { be, bitsIn, bytesIn, fields, ia5, numberDer, numberIn, reading, tag, textIn, timeDer, timeIn } from './der-values.ts'
import type { Issuer } from './issue-certificate.ts'
import { oid } from './oid.ts'
import { criticalIn, MOST_CERTIFICATE, MOST_SEAL, type Seal, sealIn, SES_VERSION, sm2Certificate, sm2Value } from './ses-seal.ts'

const WHAT = { zh: '电子签章', en: 'applied seal' }
const MOST = MOST_SEAL + 64 * 1024
const MOST_STAMP = 32 * 1024

export type Applied = {
  /** DER of the seal. */
  readonly seal: Buffer
  readonly at: Instant
  /** SM3 of the document, or of what its format says stands for it. */
  readonly digest: Uint8Array
  /** Where in the document: the path of an OFD's Signature.xml, or what a PDF's writer says. */
  readonly property: string
}

export type SealSignature = Omit<Applied, 'seal'> & {
  readonly seal: Seal
  readonly digest: Buffer
  /** The signed part. */
  readonly toSign: Buffer
  readonly signer: Certificate
  readonly signature: Buffer
  readonly timeStamp?: Buffer
  readonly hasUnknownCritical: boolean
}

/** The part that the signer signs. */
export const toSignWithSeal = ({ seal, at, digest, property }: Applied): Buffer =>
  sequence(numberDer(SES_VERSION), seal, timeDer(at), bits(digest), ia5(property))

/** The applied seal, from its signed part and the signature over it; with the token that stamps the signature, where there is one. */
export const sealSignatureWith = (toSign: Buffer, signer: Certificate, signature: Uint8Array, timeStamp?: Uint8Array): Buffer =>
  sequence(toSign, octets(signer.der), oidDer(oid.sm2WithSm3), bits(signature), ...(timeStamp ? [der(tag.explicit0, bits(timeStamp))] : []))

/** Applies a seal where the signer's key is at hand. */
export function signWithSeal({ signer, ...applied }: Applied & { readonly signer: Issuer }): Buffer {
  const toSign = toSignWithSeal(applied)
  return sealSignatureWith(toSign, signer.certificate, signer.signer.sign(toSign))
}

/** An applied seal from its DER. Throws Malformed when it is none. */
export const readSealSignature = (bytes: Uint8Array): SealSignature =>
  reading(bytes, WHAT, MOST, (whole) => {
    const [toSign, signer, algorithm, value, stamp] = fields(whole, 4, 5)
    const [version, seal, at, digest, property, more] = fields(toSign, 5, 6)
    if (numberIn(version) !== SES_VERSION) throw new RangeError('another version than the seal')
    return {
      toSign: toSign!.whole,
      seal: sealIn(be(seal, tag.sequence)),
      at: timeIn(at),
      digest: bitsIn(digest, 64),
      property: textIn(property, 'ia5', 1000),
      signer: sm2Certificate(bytesIn(signer, MOST_CERTIFICATE)),
      signature: sm2Value(algorithm, value),
      hasUnknownCritical: more !== undefined && criticalIn(more),
      ...(stamp && { timeStamp: stampIn(be(stamp, tag.explicit0).body) }),
    }
  })

function stampIn(body: Buffer): Buffer {
  const [stamp, ...others] = partsOf(body)
  if (others.length > 0) throw new RangeError('more than one time stamp')
  return bitsIn(stamp, MOST_STAMP)
}
