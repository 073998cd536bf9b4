// A page that an applicant sends. What it is, its bytes say, not its name; what would run is refused; what a picture tells besides
// what it shows (where it was taken, by whom) is left out; and it is kept under a name that means nothing to a file system.
import { activeInOfd } from '#kernel/documents/ofd/active-content.ts'
import { Unreadable } from '#kernel/documents/finding.ts'
import { activeInPdf } from '#kernel/documents/pdf/active-content.ts'
import { barePicture } from '#kernel/documents/picture/bare-picture.ts'
import { sizeOfPicture } from '#kernel/documents/picture/size-of.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { MOST_UPLOAD_BYTES } from '../contract-drafts.ts'
import { refusals } from '../refusals.ts'

export const uploadTypes = {
  'application/pdf': 'pdf',
  'application/ofd': 'ofd',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const
type UploadType = keyof typeof uploadTypes

export type TakenUpload = { readonly fileName: string; readonly type: UploadType; readonly content: Buffer; readonly digest: Buffer }

const MB = 2 ** 20
const MOST_PAGES = 300
/** A picture of a page at 600 dpi has 35 million pixels; what is far larger was made to exhaust whoever opens it. */
const MOST_SIDE = 12_000
const MOST_PIXELS = 80_000_000
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Refuses, or answers the page as it is kept. */
export function takeUpload(given: string, base64: string): TakenUpload {
  const file = plainName(given)
  const packed = base64.replace(/^data:[^,]{0,100},/, '').replace(/\s/g, '')
  if (!BASE64.test(packed)) refuse(ground(refusals.uploadBroken, { file }, '/file'))
  const bytes = Buffer.from(packed, 'base64')
  if (bytes.length > MOST_UPLOAD_BYTES)
    refuse(ground(refusals.uploadTooLarge, { file, size: (bytes.length / MB).toFixed(1), most: MOST_UPLOAD_BYTES / MB }, '/file'))
  if (bytes.length < 32) refuse(ground(refusals.uploadBroken, { file }, '/file'))
  const kind = kindOf(bytes) ?? refuse(ground(refusals.uploadType, { file }, '/file'))
  const { type, content } = looked(file, kind, bytes)
  return { fileName: `${file.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${uploadTypes[type]}`, type, content, digest: sm3(content) }
}

function kindOf(bytes: Buffer): 'pdf' | 'ofd' | 'picture' | undefined {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'ofd'
  const isPicture =
    head.startsWith('\u00ff\u00d8\u00ff') || head.startsWith('\u0089PNG') || (head.startsWith('RIFF') && head.endsWith('WEBP'))
  return isPicture ? 'picture' : undefined
}

function looked(file: string, kind: 'pdf' | 'ofd' | 'picture', bytes: Buffer): { type: UploadType; content: Buffer } {
  try {
    if (kind === 'picture') {
      const bare = barePicture(bytes)
      const { width, height } = sizeOfPicture(bare)
      const isSane = width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS
      return isSane ? { type: bare.type, content: bare.bytes } : refuse(ground(refusals.uploadBroken, { file }, '/file'))
    }
    const { pages, findings } = kind === 'pdf' ? activeInPdf(bytes) : activeInOfd(bytes)
    if (pages === 0 || pages > MOST_PAGES) refuse(ground(refusals.uploadBroken, { file }, '/file'))
    const active = [...new Set(findings.map(({ words }) => words.zh))]
    if (active.length > 0) refuse(ground(refusals.uploadActive, { file, what: active.slice(0, 3).join('、').slice(0, 200) }, '/file'))
    return { type: kind === 'pdf' ? 'application/pdf' : 'application/ofd', content: bytes }
  } catch (error) {
    // A reader that meets what no standard knows says so, or runs off the end of the bytes.
    if (error instanceof Unreadable || error instanceof RangeError) refuse(ground(refusals.uploadBroken, { file }, '/file'))
    throw error
  }
}

/** The last part of a path, without what a name must not hold, at most 100 characters. */
function plainName(given: string): string {
  const last = given.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1)!
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*']/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  return [...(plain || '材料')].slice(0, 100).join('')
}
