// What a signature in a PDF is to whoever makes one or reads one (ISO 32000-1 §12.8).
import type { Finding } from '../finding.ts'
import type { Picture } from '../picture/drawing.ts'

/** Millimetres from the top left of the page as it is shown. */
export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * What stands in /Contents. `cades` and `pkcs7` are a detached CMS over the covered bytes, which any reader checks when its
 * key is P-256; `seal` is an SES_Signature of GB/T 38540, whose document digest is SM3 of the covered bytes.
 */
export type SignatureForm = 'cades' | 'pkcs7' | 'seal'

export const FILTERS: Readonly<Record<SignatureForm, readonly [filter: string, subFilter: string]>> = {
  cades: ['Adobe.PPKLite', 'ETSI.CAdES.detached'],
  pkcs7: ['Adobe.PPKLite', 'adbe.pkcs7.detached'],
  seal: ['GM.PKILite', 'GM.sm2seal'],
}

export type PdfSeal = {
  readonly pdf: Buffer
  /** Counted from 1. */
  readonly page: number
  /** Left out: a signature that is not seen on the page. */
  readonly rect?: Rect
  readonly picture?: Picture
  readonly form?: SignatureForm
  readonly name: string
  readonly reason?: string
  readonly at: Date
  /** The most bytes of the signature; 12 KiB unless said. */
  readonly room?: number
  /** Bytes kept beside and covered by the signature, e.g. an SES_Signature over the bytes of the document before it. */
  readonly extra?: Buffer
}

/** A document with the place for its signature kept free. */
export type PreparedPdf = { readonly signedBytes: Buffer; finish(signature: Buffer): Buffer }

export type PdfSignature = {
  /** The name of the field, e.g. `Signature2`. */
  readonly field: string
  readonly form: SignatureForm | undefined
  readonly subFilter: string
  /** The DER in /Contents without its padding: a CMS, or an SES_Signature. */
  readonly cms: Buffer
  readonly byteRange: readonly [number, number, number, number]
  readonly signedBytes: Buffer
  readonly coversWholeFile: boolean
  /** Which state of the document it covers, counted from 1; undefined when its end is the end of none. */
  readonly coveredRevision: number | undefined
  readonly page: number | undefined
  readonly rect: Rect | undefined
  readonly name: string | undefined
  readonly reason: string | undefined
  /** The time that the signer's machine claims; what proves a time is a stamp in the CMS. */
  readonly at: Date | undefined
  readonly extra: Buffer | undefined
}

export type PdfRevision = {
  /** Length of the file at this state: `pdf.subarray(0, end)` is the document as it was. */
  readonly end: number
  /** Objects written or removed by it. */
  readonly objects: readonly number[]
}

export type PdfReport = {
  /** In the order in which they cover more. */
  readonly signatures: readonly PdfSignature[]
  readonly revisions: readonly PdfRevision[]
  /** About the whole document, or (`about`) one signature's field. Empty: nothing but signatures was added after each. */
  readonly findings: readonly Finding[]
}
