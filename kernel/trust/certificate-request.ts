// A request for a certificate (PKCS#10, RFC 2986): who asks and for which key, signed with that key, so that nobody asks for
// another's. Whatever else a request wishes for is not heard: the profile decides.
import { CertificationRequest } from '@peculiar/asn1-csr'
import type { KeyObject } from 'node:crypto'
import { fromPem, lineOfSignature, toPem } from './certificate.ts'
import { bits, signatureBits, checkedDer, parseDer, partsOf, sequence } from './der.ts'
import { signatureAlgorithm } from './issue-certificate.ts'
import { Malformed } from './malformed.ts'
import { nameDer, type PartyName, readName } from './party-name.ts'
import { type Algorithm, algorithmOf, readPublicKey, type Signer, spkiOf, verifySignature } from './signer.ts'

export type CertificateRequest = { readonly subject: PartyName; readonly publicKey: KeyObject; readonly algorithm: Algorithm }

const WHAT = { zh: '证书申请', en: 'certificate request' }
const MOST = 16_384

/** The PEM text of a request by the holder of a key. */
export function makeRequest(signer: Signer, subject: PartyName): string {
  const info = sequence(Buffer.from('020100', 'hex'), nameDer(subject), spkiOf(signer.publicKey), Buffer.from('a000', 'hex'))
  return toPem(sequence(info, signatureAlgorithm(signer.algorithm), bits(signer.sign(info))), 'CERTIFICATE REQUEST')
}

/** A request from PEM or DER. Throws Malformed unless it is signed with the key that it is about. */
export function readRequest(given: string | Uint8Array): CertificateRequest {
  const bytes = typeof given === 'string' ? fromPem(given, 'CERTIFICATE REQUEST', WHAT) : Buffer.from(given)
  const parsed = parseDer(bytes, CertificationRequest, WHAT, MOST)
  const [info, , signature] = partsOf(checkedDer(bytes, WHAT, MOST).body)
  const publicKey = readPublicKey(partsOf(info!.body)[2]!.whole)
  const algorithm = algorithmOf(publicKey)
  if (
    lineOfSignature(parsed.signatureAlgorithm.algorithm) !== algorithm ||
    !verifySignature(publicKey, info!.whole, signatureBits(signature, WHAT))
  )
    throw new Malformed({
      zh: '证书申请不是用所申请的密钥签的名：请用同一把密钥重新生成申请。',
      en: 'The request is not signed with the key it is about: make it again with that key.',
    })
  return { subject: readName(parsed.certificationRequestInfo.subject), publicKey, algorithm }
}
