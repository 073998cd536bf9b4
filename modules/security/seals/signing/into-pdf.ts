// Into a PDF go two signatures that hold one another: the P-256 CMS that every reader checks, over everything, and beside it
// (covered by it) the SM2 one over the document as it was before. The second says by its property how long that document is.
import { preparePdf } from '#kernel/documents/pdf/seal-pdf.ts'
import type { PdfSeal } from '#kernel/documents/pdf/signed-pdf.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import type { Read } from '../store/tables.ts'
import { applied } from './applied.ts'
import { detached, type Signed } from './detached.ts'
import type { Key } from './keys.ts'

/** Bytes kept for the CMS: certificates of four issuers and a stamp fit. */
const ROOM = 20 * 1024

export const pdfProperty = (pdf: Buffer): string => `/pdf/0-${pdf.length}`

type Keys = { readonly p256: Key; readonly sm2: Key }
type Look = Pick<PdfSeal, 'pdf' | 'page' | 'rect' | 'picture' | 'name' | 'reason'>

export const sealIntoPdf = (desk: Read, keys: Keys, look: Look, seal: Buffer): Promise<Signed> =>
  intoPdf(desk, keys.p256, look, applied(desk, keys.sm2, seal, sm3(look.pdf), pdfProperty(look.pdf)))

export const signIntoPdf = (desk: Read, keys: Keys, look: Look): Promise<Signed> =>
  intoPdf(desk, keys.p256, look, detached(desk, keys.sm2, look.pdf))

async function intoPdf(desk: Read, key: Key, look: Look, beside: Promise<Signed>): Promise<Signed> {
  const { bytes: extra, isStamped } = await beside
  const prepared = preparePdf({ ...look, form: 'cades', at: new Date(desk.now), room: ROOM, extra })
  const cms = await detached(desk, key, prepared.signedBytes)
  return { bytes: prepared.finish(cms.bytes), isStamped: isStamped && cms.isStamped }
}
