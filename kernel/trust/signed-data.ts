// The message that carries a signature (CMS, RFC 5652; GM/T 0010 with its own names for SM2): one signer, who signs a set of
// attributes that hold the digest of the content and the digest of the signer's own certificate, so that neither the content
// nor the certificate can be exchanged under the signature. Written and read as bytes: what was signed is what is checked.
import { type Certificate, readCertificate } from './certificate.ts'
import { checkedDer, der, octets, oidDer, partsOf, sequence, setOf, type Tlv, tlvAt } from './der.ts'
import { be, tag } from './der-values.ts'
import { type Issuer, serialDer } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import { type Algorithm, digestBy, lines } from './signer.ts'

const WHAT = { zh: '签名数据', en: 'signed message' }
const MOST = 256 * 1024
const MOST_CERTIFICATES = 20

export type SignedData = {
  /** The content's type and, unless it is kept apart, the content. */
  readonly contentType: Buffer
  readonly content?: Buffer
  readonly certificates: readonly Certificate[]
  readonly signer: Certificate
  readonly algorithm: Algorithm
  /** The attributes as they were signed: a SET. */
  readonly signedAttributes: Buffer
  readonly attributes: ReadonlyMap<string, Tlv>
  readonly signature: Buffer
  readonly unsigned: ReadonlyMap<string, Tlv>
}

const key = (identifier: string) => oidDer(identifier).toString('hex')
const algorithmDer = (identifier: string, withNull = false) => sequence(oidDer(identifier), ...(withNull ? [Buffer.from([5, 0])] : []))
const attribute = (type: string, value: Buffer) => sequence(oidDer(type), setOf(value))
const implicit = (number: number, whole: Buffer) => Buffer.concat([Buffer.from([0xa0 | number]), whole.subarray(1)])

/** A SET OF in DER: the parts in the order of their bytes. */
const sortedSet = (parts: readonly Buffer[]) => setOf(...parts.toSorted(Buffer.compare))

export type SignOrder = {
  readonly signer: Issuer
  /** Issuers of the signer's certificate, to be carried along; the root need not be. */
  readonly chain: readonly Certificate[]
  readonly content: Uint8Array
  readonly contentType: string
  /** False: the content stays outside. */
  readonly carried: boolean
  /** UTCTime or GeneralizedTime DER of the moment that the signer claims. */
  readonly signingTime?: Buffer
  /** GM/T 0010: the message's own names for signed data and SM2. */
  readonly gm: boolean
}

export const writeSignedData = ({ signer, ...order }: SignOrder): Buffer => {
  const prepared = prepareSignedData({ ...order, certificate: signer.certificate })
  return prepared.finish(signer.signer.sign(prepared.toSign))
}

/** A message whose signature is made elsewhere, where the key is. */
export type PreparedMessage = { readonly toSign: Buffer; finish(signature: Uint8Array): Buffer }

export function prepareSignedData(order: Omit<SignOrder, 'signer'> & { readonly certificate: Certificate }): PreparedMessage {
  const { certificate } = order
  const { algorithm } = certificate
  const line = lines[algorithm]
  const essDigest = digestBy(algorithm, certificate.der)
  const attributes = sortedSet([
    attribute(oid.contentType, oidDer(order.contentType)),
    attribute(oid.messageDigest, octets(digestBy(algorithm, order.content))),
    ...(order.signingTime ? [attribute(oid.signingTime, order.signingTime)] : []),
    // RFC 5035: the digest's algorithm is left out where it is SHA-256, its default.
    attribute(
      oid.signingCertificateV2,
      sequence(sequence(sequence(...(algorithm === 'p256' ? [] : [algorithmDer(line.digestOid)]), octets(essDigest)))),
    ),
  ])
  const signerInfo = (signature: Uint8Array) =>
    sequence(
      Buffer.from('020101', 'hex'),
      sequence(certificate.issuerDer, serialDer(certificate.serial)),
      algorithmDer(line.digestOid),
      implicit(0, attributes),
      algorithmDer(order.gm && algorithm === 'sm2' ? oid.sm2Signature : line.signatureOid),
      octets(signature),
    )
  const data = (signature: Uint8Array) =>
    sequence(
      order.contentType === oid.data || order.contentType === oid.gmData ? Buffer.from('020101', 'hex') : Buffer.from('020103', 'hex'),
      setOf(algorithmDer(line.digestOid)),
      sequence(oidDer(order.contentType), ...(order.carried ? [der(0xa0, octets(order.content))] : [])),
      implicit(0, sortedSet([certificate, ...order.chain].map((one) => one.der))),
      setOf(signerInfo(signature)),
    )
  return {
    toSign: attributes,
    finish: (signature) => sequence(oidDer(order.gm ? oid.gmSignedData : oid.signedData), der(0xa0, data(signature))),
  }
}

/** The parts of a signed message. Throws Malformed when it is none, or not one that we understand whole. */
export function readSignedData(bytes: Uint8Array): SignedData {
  const whole = checkedDer(bytes, WHAT, MOST)
  try {
    const [type, wrapped] = these(whole, tag.sequence, tag.oid, tag.explicit0)
    if (![key(oid.signedData), key(oid.gmSignedData)].includes(type!.whole.toString('hex'))) throw new RangeError('not signed data')
    const data = partsOf(be(only(wrapped!), tag.sequence).body)
    const [version, digests, encapsulated] = data
    const [contentType, content] = partsOf(be(encapsulated, tag.sequence).body)
    const certificates = certificatesIn(be(data[3], tag.explicit0))
    const [info, ...more] = partsOf(be(data[4], tag.set).body)
    if (data.length !== 5 || more.length > 0) throw new RangeError('not exactly one signer')
    const signed = signerIn(be(info, tag.sequence), certificates)
    const ofData = [oidDer(oid.data), oidDer(oid.gmData)].some((one) => one.equals(contentType!.whole))
    if (!version!.whole.equals(Buffer.from([2, 1, ofData ? 1 : 3]))) throw new RangeError('another version')
    if (
      !be(only(be(digests, tag.set)), tag.sequence)
        .body.subarray(0, signed.digest.length)
        .equals(signed.digest)
    )
      throw new RangeError('another digest')
    return {
      contentType: be(contentType, tag.oid).whole,
      ...(content && { content: be(only(be(content, tag.explicit0)), tag.octets).body }),
      certificates,
      ...signed,
    }
  } catch (cause) {
    if (cause instanceof Malformed) throw cause
    throw new Malformed(
      { zh: '签名数据的结构不对，无法验证。', en: 'The signed message has a structure that cannot be verified.' },
      { cause },
    )
  }
}

function certificatesIn(set: Tlv): Certificate[] {
  const carried = partsOf(set.body)
  if (carried.length > MOST_CERTIFICATES) throw new RangeError('too many certificates')
  return carried.map(({ whole }) => readCertificate(whole))
}

function signerIn(info: Tlv, certificates: readonly Certificate[]) {
  const [version, sid, digestAlgorithm, attributes, signature, value, unsigned, ...more] = partsOf(info.body)
  if (more.length > 0 || !version!.whole.equals(Buffer.from('020101', 'hex'))) throw new RangeError('another kind of signer')
  const [issuer, serial] = these(sid!, tag.sequence, tag.sequence, tag.integer)
  const signer = certificates.find((one) => one.issuerDer.equals(issuer!.whole) && serialDer(one.serial).equals(serial!.whole))
  if (!signer) throw new RangeError('the signer’s certificate is not with it')
  const line = lines[signer.algorithm]
  const digest = oidDer(line.digestOid)
  if (!nameIn(be(digestAlgorithm, tag.sequence)).equals(digest)) throw new RangeError('another digest than the key’s')
  const names = [line.signatureOid, ...(signer.algorithm === 'sm2' ? [oid.sm2Signature] : [])].map(oidDer)
  if (!names.some((name) => name.equals(nameIn(be(signature, tag.sequence))))) throw new RangeError('another signature than the key’s')
  return {
    signer,
    digest,
    algorithm: signer.algorithm,
    signedAttributes: Buffer.concat([Buffer.from([tag.set]), be(attributes, tag.explicit0).whole.subarray(1)]),
    attributes: attributesIn(attributes!.body),
    signature: be(value, tag.octets).body,
    unsigned: unsigned ? attributesIn(be(unsigned, tag.explicit0 | 1).body) : new Map<string, Tlv>(),
  }
}

/** The identifier of an algorithm that has no parameters, or NULL for them. */
function nameIn(algorithm: Tlv): Buffer {
  const [name, parameters, ...more] = partsOf(algorithm.body)
  if (more.length > 0 || (parameters && !parameters.whole.equals(Buffer.from([5, 0])))) throw new RangeError('parameters')
  return be(name, tag.oid).whole
}

/** The parts of a value, exactly these. */
function these(whole: Tlv, outer: number, ...tags: readonly number[]): Tlv[] {
  const parts = partsOf(be(whole, outer).body)
  if (parts.length !== tags.length) throw new RangeError('another number of parts')
  return parts.map((part, i) => be(part, tags[i]!))
}

function only(whole: Tlv): Tlv {
  const [part, ...more] = partsOf(whole.body)
  if (!part || more.length > 0) throw new RangeError('not exactly one part')
  return part
}

/** Each attribute's single value; one that stands twice, or holds several values, makes the message unreadable. */
function attributesIn(body: Buffer): Map<string, Tlv> {
  const found = new Map<string, Tlv>()
  for (const one of partsOf(body)) {
    const [type, values] = these(one, tag.sequence, tag.oid, tag.set)
    const name = type!.whole.toString('hex')
    if (found.has(name)) throw new RangeError('an attribute twice')
    found.set(name, only(values!))
  }
  return found
}

/** The value of an attribute by its identifier. */
export const attributeOf = (attributes: ReadonlyMap<string, Tlv>, identifier: string): Tlv | undefined => attributes.get(key(identifier))

/** The same message with one more attribute that is not signed, such as a time stamp over its signature. */
export function withUnsigned(message: Uint8Array, identifier: string, value: Buffer): Buffer {
  const whole = checkedDer(message, WHAT, MOST)
  const [type, wrapped] = partsOf(whole.body)
  const parts = partsOf(tlvAt(wrapped!.body).body)
  const info = partsOf(partsOf(parts.at(-1)!.body)[0]!.body)
  if (info.at(-1)!.tag === 0xa1) throw new Error('the message has unsigned attributes already')
  const signerInfo = sequence(...info.map((part) => part.whole), implicit(1, setOf(attribute(identifier, value))))
  return sequence(type!.whole, der(0xa0, sequence(...parts.slice(0, -1).map((part) => part.whole), setOf(signerInfo))))
}
