// The answer to “does this certificate stand?” (RFC 6960). The responder has a certificate of its own from the same
// authority; an answer carries the asker's nonce (RFC 9654), so an old “good” cannot be played again to one who sent a nonce.
import {
  BasicOCSPResponse,
  CertID,
  CertStatus,
  OCSPRequest,
  OCSPResponse,
  OCSPResponseStatus,
  Request,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
  TBSRequest,
} from '@peculiar/asn1-ocsp'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import { AlgorithmIdentifier, CRLReason, Extension, type Extensions, Name } from '@peculiar/asn1-x509'
import { hash, randomBytes } from 'node:crypto'
import { instantOf, type Instant } from '../time/day.ts'
import { type Certificate, lineOfSignature, readCertificate, serialHex } from './certificate.ts'
import { checkChain } from './chain.ts'
import { type Reason, reasons } from './crl.ts'
import { asBuffer, bits, signatureBits, checkedDer, encode, octets, parseDer, partsOf, sequence } from './der.ts'
import { type Issuer, serialDer, signatureAlgorithm } from './issue-certificate.ts'
import { type Finding, finding, Malformed } from './malformed.ts'
import { oid } from './oid.ts'
import { pointBytes, verifySignature } from './signer.ts'

const REQUEST = { zh: '证书状态查询', en: 'certificate status request' }
const ANSWER = { zh: '证书状态答复', en: 'certificate status answer' }
const MOST_ASKED = 50
const NONCE = { min: 1, max: 128 }
const DIGESTS: Readonly<Record<string, string>> = { [oid.sha1]: 'sha1', [oid.sha256]: 'sha256', [oid.sm3]: 'sm3' }

export type Status =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly at: Instant; readonly reason: Reason }
  | { readonly status: 'unknown' }

/** A request about one certificate, with a fresh nonce. */
export function makeOcspRequest(of: Certificate, issuer: Certificate): { request: Buffer; nonce: Buffer } {
  const nonce = randomBytes(32)
  const request = new OCSPRequest({
    tbsRequest: new TBSRequest({
      requestList: [new Request({ reqCert: certId(of.serial, issuer, oid.sm3) })],
      requestExtensions: [nonceExtension(nonce)],
    }),
  })
  return { request: encode(request), nonce }
}

export type Asked = { readonly serial: string; readonly isOf: (issuer: Certificate) => boolean; readonly id: CertID }

/** What a request asks. Throws Malformed for one that is none, asks too much, or carries a nonce of no use. */
export function readOcspRequest(bytes: Uint8Array): { asked: Asked[]; nonce?: Buffer } {
  const { tbsRequest } = parseDer(bytes, OCSPRequest, REQUEST)
  if (tbsRequest.requestList.length === 0 || tbsRequest.requestList.length > MOST_ASKED)
    throw new Malformed({ zh: `一次最多查询 ${MOST_ASKED} 张证书。`, en: `At most ${MOST_ASKED} certificates are asked about at once.` })
  const asked = tbsRequest.requestList.map(({ reqCert: id }): Asked => ({
    id,
    serial: serialHex(id.serialNumber),
    isOf: (issuer) => {
      const digest = DIGESTS[id.hashAlgorithm.algorithm]
      return (
        digest !== undefined &&
        Buffer.from(id.issuerNameHash.buffer).equals(hash(digest, issuer.subjectDer, 'buffer')) &&
        Buffer.from(id.issuerKeyHash.buffer).equals(hash(digest, pointBytes(issuer.publicKey), 'buffer'))
      )
    },
  }))
  const nonce = nonceIn(tbsRequest.requestExtensions)
  return { asked, ...(nonce && { nonce }) }
}

/** The signed answer, good for a few minutes. `statusOf` is asked for each certificate of the request, in order. */
export function answerOcsp(order: {
  asked: readonly { id: CertID; status: Status }[]
  responder: Issuer
  nonce?: Buffer
  at: Instant
  goodForSeconds: number
}): Buffer {
  const { responder } = order
  const thisUpdate = new Date(Math.floor(Date.parse(order.at) / 1000) * 1000)
  const data = encode(
    new ResponseData({
      responderID: new ResponderID({ byName: AsnConvert.parse(responder.certificate.subjectDer, Name) }),
      producedAt: thisUpdate,
      responses: order.asked.map(
        ({ id, status }) =>
          new SingleResponse({
            certID: id,
            certStatus: statusValue(status),
            thisUpdate,
            nextUpdate: new Date(thisUpdate.getTime() + order.goodForSeconds * 1000),
          }),
      ),
      ...(order.nonce && { responseExtensions: [nonceExtension(order.nonce)] }),
    }),
  )
  const certificates = sequence(sequence(responder.certificate.der))
  certificates[0] = 0xa0
  const basic = sequence(data, signatureAlgorithm(responder.signer.algorithm), bits(responder.signer.sign(data)), certificates)
  return encode(
    new OCSPResponse({
      responseStatus: OCSPResponseStatus.successful,
      responseBytes: new ResponseBytes({ responseType: oid.ocspBasic, response: new OctetString(asBuffer(basic)) }),
    }),
  )
}

/** An unsigned answer that says why there is none. */
export const failedOcsp = (why: 'malformedRequest' | 'internalError' | 'tryLater' | 'unauthorized'): Buffer =>
  encode(new OCSPResponse({ responseStatus: OCSPResponseStatus[why] }))

export type OcspAnswer = { readonly status: Status; readonly at: Instant; readonly until?: Instant; readonly findings: readonly Finding[] }

/**
 * What an answer says of one certificate. It stands only without findings: signed by the authority or its responder, about
 * this certificate, of now, and with the nonce that was sent.
 */
export function readOcspAnswer(
  bytes: Uint8Array,
  { of, issuer, nonce, at }: { of: Certificate; issuer: Certificate; nonce?: Buffer; at: Instant },
): OcspAnswer {
  const response = parseDer(bytes, OCSPResponse, ANSWER)
  if (response.responseStatus !== OCSPResponseStatus.successful || response.responseBytes?.responseType !== oid.ocspBasic)
    throw new Malformed({ zh: '证书状态服务没有给出答复。', en: 'The responder gave no answer.' })
  const inner = Buffer.from(response.responseBytes.response.buffer)
  const basic = parseDer(inner, BasicOCSPResponse, ANSWER)
  const [data, , signature, carried] = partsOf(checkedDer(inner, ANSWER).body)
  const about = basic.tbsResponseData.responses.find(({ certID }) => isAbout(certID, of, issuer))
  if (!about) throw new Malformed({ zh: '答复说的不是所查询的证书。', en: 'The answer is about another certificate.' })
  const findings: Finding[] = []
  const say = (code: string, zh: string, en: string) => findings.push(finding(code, zh, en))
  const signer = responderIn(carried?.body, issuer, at)
  const isSigned =
    signer !== undefined &&
    lineOfSignature(basic.signatureAlgorithm.algorithm) === signer.algorithm &&
    verifySignature(signer.publicKey, data!.whole, signatureBits(signature, ANSWER))
  if (!isSigned)
    say('ocsp.bad-signature', '答复不是签发机构或其状态服务签的名。', 'The answer is not signed by the authority or its responder.')
  const said = nonceIn(basic.tbsResponseData.responseExtensions)
  if (nonce && !said?.equals(nonce))
    say(
      'ocsp.other-nonce',
      '答复不是对这次查询作出的：可能是重放的旧答复。',
      'The answer is not to this question: it may be an old one played again.',
    )
  const until = about.nextUpdate && instantOf(about.nextUpdate)
  const thisUpdate = instantOf(about.thisUpdate)
  if (until !== undefined && until < at) say('ocsp.stale', '答复已过期。', 'The answer is out of date.')
  if (Date.parse(thisUpdate) > Date.parse(at) + 300_000) say('ocsp.future', '答复的时间在将来。', 'The answer is dated in the future.')
  return { status: readStatus(about.certStatus), at: thisUpdate, ...(until && { until }), findings }
}

/** Who signed: the authority itself, or a responder that it certified for this and nothing else. */
function responderIn(carried: Buffer | undefined, issuer: Certificate, at: Instant): Certificate | undefined {
  if (!carried) return issuer
  const list = partsOf(partsOf(carried)[0]?.body ?? Buffer.alloc(0)).map(({ whole }) => readCertificate(whole))
  return list.find(
    (one) => one.fingerprint === issuer.fingerprint || checkChain({ leaf: one, others: [], roots: [issuer], at, use: 'ocsp' }).length === 0,
  )
}

function certId(serial: string, issuer: Certificate, algorithm: string): CertID {
  const digest = DIGESTS[algorithm]!
  return new CertID({
    hashAlgorithm: new AlgorithmIdentifier({ algorithm }),
    issuerNameHash: new OctetString(asBuffer(hash(digest, issuer.subjectDer, 'buffer'))),
    issuerKeyHash: new OctetString(asBuffer(hash(digest, pointBytes(issuer.publicKey), 'buffer'))),
    serialNumber: asBuffer(serialDer(serial).subarray(2)),
  })
}

function isAbout(id: CertID, of: Certificate, issuer: Certificate): boolean {
  if (serialHex(id.serialNumber) !== of.serial || !DIGESTS[id.hashAlgorithm.algorithm]) return false
  const ours = certId(of.serial, issuer, id.hashAlgorithm.algorithm)
  return [
    [ours.issuerNameHash, id.issuerNameHash],
    [ours.issuerKeyHash, id.issuerKeyHash],
  ].every(([a, b]) => Buffer.from(a!.buffer).equals(Buffer.from(b!.buffer)))
}

function statusValue(status: Status): CertStatus {
  if (status.status === 'good') return new CertStatus({ good: null })
  if (status.status === 'unknown') return new CertStatus({ unknown: null })
  const at = new Date(Math.floor(Date.parse(status.at) / 1000) * 1000)
  return new CertStatus({ revoked: new RevokedInfo({ revocationTime: at, revocationReason: new CRLReason(reasons[status.reason]) }) })
}

function readStatus(status: CertStatus): Status {
  if (status.revoked) {
    const code = Number(status.revoked.revocationReason?.reason ?? 0)
    const reason = (Object.keys(reasons) as Reason[]).find((name) => reasons[name] === code) ?? 'unspecified'
    return { status: 'revoked', at: instantOf(status.revoked.revocationTime), reason }
  }
  return { status: status.good === undefined ? 'unknown' : 'good' }
}

const nonceExtension = (nonce: Buffer) => new Extension({ extnID: oid.ocspNonce, extnValue: new OctetString(asBuffer(octets(nonce))) })

function nonceIn(extensions: readonly Extension[] | Extensions | undefined): Buffer | undefined {
  const found = [...(extensions ?? [])].find(({ extnID }) => extnID === oid.ocspNonce)
  if (!found) return undefined
  const nonce = checkedDer(Buffer.from(found.extnValue.buffer), REQUEST, 256, 0x04).body
  if (nonce.length < NONCE.min || nonce.length > NONCE.max)
    throw new Malformed({ zh: '查询里的随机数长度应在 1 到 128 字节之间。', en: 'The nonce must have 1 to 128 bytes.' })
  return nonce
}
