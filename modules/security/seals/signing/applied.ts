// A seal applied: an SES_Signature over the digest of a document, with its stamp.
import { sealSignatureWith, toSignWithSeal } from '#kernel/trust/ses.ts'
import type { Read } from '../store/tables.ts'
import type { Signed } from './detached.ts'
import { type Key, stampOver } from './keys.ts'

export async function applied(desk: Read, key: Key, seal: Buffer, digest: Buffer, property: string): Promise<Signed> {
  const toSign = toSignWithSeal({ seal, at: desk.now, digest, property })
  const signature = await key.sign(toSign)
  const token = await stampOver(desk, signature, 'sm2')
  return { bytes: sealSignatureWith(toSign, key.certificate, signature, token), isStamped: token !== undefined }
}
