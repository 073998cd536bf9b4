// What an OFD document is to whoever writes one, seals one or reads one (GB/T 33190-2016). Lengths are millimetres from the
// top left of the page.
import type { Finding } from '../finding.ts'
import type { Rect } from '../pdf/signed-pdf.ts'

export type OfdText = {
  readonly text: string
  /** The left end of the base line. */
  readonly x: number
  readonly y: number
  /** The height of the letters, in millimetres (3 号 is 5.64). */
  readonly size: number
  /** A name that readers know: 仿宋, 宋体, 黑体, 楷体. */
  readonly font: string
  readonly weight?: 400 | 700
  /** '#rrggbb'; black unless said. */
  readonly colour?: string
  /** The way from letter to letter: one figure for all, or one for each but the last. Unless said, the size for a Chinese letter and half of it for a Latin one. */
  readonly advance?: number | readonly number[]
}

export type OfdItem =
  | ({ readonly kind: 'text' } & OfdText)
  | {
      readonly kind: 'line'
      readonly from: readonly [number, number]
      readonly to: readonly [number, number]
      readonly width: number
      readonly colour?: string
    }
  | ({ readonly kind: 'rectangle'; readonly stroke?: string; readonly fill?: string; readonly line?: number } & Rect)
  | ({ readonly kind: 'image'; readonly png: Buffer } & Rect)

export type OfdPage = { readonly width_mm: number; readonly height_mm: number; readonly items: readonly OfdItem[] }

export type OfdDraft = {
  readonly title: string
  /** 32 hexadecimal digits that name the document; made of its content unless said. */
  readonly id?: string
  readonly author?: string
  readonly at: Date
  readonly pages: readonly OfdPage[]
  /** Font files to carry along, by the family name that the texts use. */
  readonly fonts?: Readonly<Record<string, Buffer>>
  readonly attachments?: readonly { readonly name: string; readonly bytes: Buffer }[]
}

export type OfdSeal = {
  readonly ofd: Buffer
  /** The SESeal, kept as Seal.esl. Left out: a signature without a picture (Type="Sign"). */
  readonly seal?: Buffer
  /** Where the seal stands; several boxes for one that straddles pages. */
  readonly stamps?: readonly ({ readonly page: number } & Rect)[]
  readonly at: Date
  /** Who made the signature program, and with what: kept in the file. */
  readonly provider?: { readonly name: string; readonly company?: string; readonly version?: string }
  /** OIDs; SM3 with SM2 unless said. */
  readonly signatureMethod?: string
}

/** A package with everything but the value of its signature. */
export type PreparedOfd = {
  /** SM3 of the bytes of Signature.xml: the document digest of the SES_Signature. */
  readonly digest: Buffer
  /** The bytes of Signature.xml. */
  readonly signedBytes: Buffer
  /** The path of Signature.xml in the package: the property of the SES_Signature. */
  readonly property: string
  finish(signedValue: Buffer): Buffer
}

export type OfdSign = {
  readonly id: string
  readonly kind: 'seal' | 'sign'
  /** Path of its Signature.xml. */
  readonly path: string
  readonly signedBytes: Buffer
  readonly digest: Buffer
  readonly signedValue: Buffer | undefined
  readonly seal: Buffer | undefined
  readonly provider: string | undefined
  readonly signatureMethod: string | undefined
  readonly at: string | undefined
  readonly stamps: readonly ({ readonly page: number | undefined } & Rect)[]
  /** Files under its digests. */
  readonly references: readonly string[]
  readonly missing: readonly string[]
  readonly mismatched: readonly string[]
  /** Files under no digest of it, its own and later signatures aside. */
  readonly uncovered: readonly string[]
}

export type OfdReport = {
  readonly title: string | undefined
  readonly pages: readonly { readonly width_mm: number; readonly height_mm: number; readonly text: string }[]
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[]
  /** In the order in which they were made. */
  readonly signs: readonly OfdSign[]
  /** About the package, or (`about`) one signature's path or one file. */
  readonly findings: readonly Finding[]
}
