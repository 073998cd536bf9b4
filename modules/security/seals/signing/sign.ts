// An official's own signature on a document. The key is the official's alone; the trust room asks for the proof.
import type { In, Out } from '#kernel/module/contract.ts'
import type { PdfSeal } from '#kernel/documents/pdf/signed-pdf.ts'
import { sm3Hex } from '#kernel/trust/sm3.ts'
import type { signDocument as contract } from '../contract/for-rooms.ts'
import type { Read } from '../store/tables.ts'
import { documentIn, refuseUnreadable } from './document.ts'
import type { Signed } from './detached.ts'
import { signIntoOfd } from './into-ofd.ts'
import { signIntoPdf } from './into-pdf.ts'
import { keyOf } from './keys.ts'
import { signatureLook } from './signature-look.ts'

export async function signFile(desk: Read, { format, file, reason, place }: In<typeof contract>): Promise<Out<typeof contract>> {
  const holder = { kind: 'official' as const, id: desk.actor.id }
  const sm2 = await keyOf(desk, holder, 'signing', 'sm2')
  const { bytes } = documentIn(file, format)
  const signed = await into().catch(refuseUnreadable)
  const { serial } = sm2.certificate
  return { file: signed.bytes.toString('base64'), sm3: sm3Hex(signed.bytes), serial, at: desk.now, isStamped: signed.isStamped }

  async function into(): Promise<Signed> {
    if (format === 'ofd') return signIntoOfd(desk, sm2, bytes)
    const p256 = await keyOf(desk, holder, 'signing', 'p256')
    const look: Pick<PdfSeal, 'page' | 'rect' | 'picture'> = place ? signatureLook(desk.actor.name, desk.now, place) : { page: 1 }
    return signIntoPdf(desk, { p256, sm2 }, { pdf: bytes, ...look, name: desk.actor.name, ...(reason !== undefined && { reason }) })
  }
}
