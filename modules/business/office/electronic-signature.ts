// The electronic signature of whoever reviews or signs, over a statement that names the document, the part played and the
// digest of the content: a signature cannot be carried to another document, nor a reviewer's be shown as a signer's.
import { readCertificate } from '#kernel/trust/certificate.ts'
import { verifySignature } from '#kernel/trust/signer.ts'
import { sign } from '#modules/security/trust/contract.ts'
import type { Role } from './contract/fields.ts'
import type { Signed } from './store/hands.ts'
import type { HandRow, OfficeDesk } from './store/tables.ts'

type Statement = { readonly document: string; readonly role: Role; readonly digest: string }

const bytesOf = ({ document, role, digest }: Statement) => Buffer.from(`office.document ${document} ${role} sm3:${digest}`)

/** Signs as the official who acts, with fresh proof of who they are (电子签名法 第13条). */
export async function signContent(desk: OfficeDesk, statement: Statement): Promise<Signed> {
  const { signature, certificate: der } = await desk.ask(sign, {
    holder: { kind: 'official', id: desk.actor.id },
    algorithm: 'sm2',
    use: 'signing',
    bytes: bytesOf(statement).toString('base64'),
  })
  const certificate = Buffer.from(der, 'base64')
  return { signature: Buffer.from(signature, 'base64'), certificate, serial: readCertificate(certificate).serial }
}

/** Whether the signature is this hand's, on this document, on what it says now. */
export function signatureHolds(hand: HandRow, digestNow: string): boolean {
  if (hand.signature === null || hand.certificate === null) return false
  const statement = bytesOf({ document: hand.document, role: hand.role, digest: digestNow })
  return verifySignature(readCertificate(hand.certificate).publicKey, statement, hand.signature)
}
