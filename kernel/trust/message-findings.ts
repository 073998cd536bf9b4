import { oidDer } from './der.ts'
import { type Finding, finding } from './malformed.ts'
import { oid } from './oid.ts'
import { attributeOf, type SignedData } from './signed-data.ts'
import { digestBy, verifySignature } from './signer.ts'

/** What is wrong with a message itself, whoever signed it. */
export function messageFindings(message: SignedData, content: Uint8Array): Finding[] {
  const { attributes, signer } = message
  const list: Finding[] = []
  const say = (code: string, zh: string, en: string) => list.push(finding(code, zh, en))
  if (!verifySignature(signer.publicKey, message.signedAttributes, message.signature))
    say(
      'signature.wrong',
      '签名值不对：签名被改动，或不是这张证书签的。',
      'The signature does not fit: it was changed, or this certificate did not make it.',
    )
  if (!attributeOf(attributes, oid.messageDigest)?.body.equals(digestBy(signer.algorithm, content)))
    say('content.changed', '内容在签名之后被改动。', 'The content was changed after it was signed.')
  if (!attributeOf(attributes, oid.contentType)?.whole.equals(message.contentType))
    say('signature.other-type', '签名针对的是另一类内容。', 'The signature was made for another type of content.')
  if (!namesSigner(message))
    say('signature.other-certificate', '签名里指明的证书与所附证书不同。', 'The signature names another certificate than the one with it.')
  return list
}

/** True unless the signature names a certificate that is not the signer's; a message without a name is accepted as older ones are. */
function namesSigner({ attributes, signer }: SignedData): boolean {
  const said = attributeOf(attributes, oid.signingCertificateV2)
  if (!said) return true
  const digest = digestBy(signer.algorithm, signer.der)
  const named = signer.algorithm === 'p256' ? digest : Buffer.concat([oidDer(oid.sm3), Buffer.from([4, digest.length]), digest])
  return said.body.includes(named)
}
