// A picture that somebody sends, with nothing in it but the picture: where and when it was taken, with what, by whom, thumbnails,
// comments and whatever hangs behind its end are left out; which way up it is shown is kept. Type by what the bytes say: JPEG (ITU-T
// T.81), PNG (ISO/IEC 15948), WebP (RFC 9649). Nothing is decoded; what is not built as its standard says is refused.
import { crc32 } from 'node:zlib'
import { Unreadable } from '../finding.ts'
import { exifOf, type Orientation, orientationIn } from './orientation.ts'

export type BarePicture = { readonly type: 'image/jpeg' | 'image/png' | 'image/webp'; readonly bytes: Buffer }

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const MOST_PARTS = 10_000

const broken = () =>
  new Unreadable(
    'picture.not-bare',
    '不是可以接收的图片：只收 JPG、PNG、WebP，且要完整。请重新拍照或者另存后再传。',
    'This is no picture that is taken: a whole JPEG, PNG or WebP. Take or save it again.',
  )

/** The picture alone. Throws `Unreadable`. */
export function barePicture(bytes: Buffer): BarePicture {
  try {
    if (bytes.subarray(0, 2).toString('hex') === 'ffd8') return { type: 'image/jpeg', bytes: bareJpeg(bytes) }
    if (bytes.subarray(0, 8).equals(PNG)) return { type: 'image/png', bytes: barePng(bytes) }
    if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP')
      return { type: 'image/webp', bytes: bareWebp(bytes) }
  } catch (error) {
    throw error instanceof RangeError ? broken() : error
  }
  throw broken()
}

const [SOI, EOI, SOS, COM, APP0, APP1, APP14, APP15] = [0xd8, 0xd9, 0xda, 0xfe, 0xe0, 0xe1, 0xee, 0xef]
const EXIF_MARK = Buffer.from('Exif\0\0', 'latin1')
/** RST0–RST7 stand inside a scan; a stuffed 0xff00 is data. */
const isInScan = (code: number) => code === 0 || (code >= 0xd0 && code <= 0xd7)

/** Every segment but those of applications and comments; Adobe's (APP14) says how the colours are to be read and stays. */
function bareJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let hasScan = false
  let turned: Orientation | undefined
  for (let at = 2, parts = 0; ; parts += 1) {
    if (parts > MOST_PARTS || bytes.readUInt8(at) !== 0xff) throw broken()
    while (bytes.readUInt8(at + 1) === 0xff) at += 1
    const code = bytes.readUInt8(at + 1)
    if (code === EOI) {
      if (!hasScan) throw broken()
      return Buffer.concat([Buffer.from([0xff, SOI]), ...(turned ? [exifSegment(turned)] : []), ...kept, Buffer.from([0xff, EOI])])
    }
    if (code === SOI || isInScan(code)) throw broken()
    let end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) throw broken()
    if (code === SOS) {
      hasScan = true
      while (bytes.readUInt8(end) !== 0xff || isInScan(bytes.readUInt8(end + 1))) end += 1
    }
    const isAside = code === COM || (code >= APP0 && code <= APP15 && code !== APP14)
    if (!isAside) kept.push(bytes.subarray(at, end))
    if (code === APP1 && bytes.subarray(at + 4, at + 10).equals(EXIF_MARK)) turned ??= orientationIn(bytes.subarray(at + 10, end))
    at = end
  }
}

function exifSegment(turned: Orientation): Buffer {
  const body = Buffer.concat([EXIF_MARK, exifOf(turned)])
  const head = Buffer.from([0xff, APP1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** What is needed to show a PNG: its critical chunks, its transparency and what its colours mean. */
const SHOWN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB'])

function barePng(bytes: Buffer): Buffer {
  const kept: Buffer[] = []
  let turned: Orientation | undefined
  for (let at = 8, parts = 0; ; parts += 1) {
    const end = at + 12 + bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const isFirst = at === 8
    if (parts > MOST_PARTS || end > bytes.length || isFirst !== (kind === 'IHDR')) throw broken()
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw broken()
    if (SHOWN.has(kind)) kept.push(bytes.subarray(at, end))
    // Told behind the header: a reader that meets it after the pixels has drawn them already.
    if (kind === 'eXIf') turned ??= orientationIn(bytes.subarray(at + 8, end - 4))
    if (kind === 'IEND') return Buffer.concat([PNG, kept[0]!, ...(turned ? [exifChunk(turned)] : []), ...kept.slice(1)])
    at = end
  }
}

function exifChunk(turned: Orientation): Buffer {
  const body = exifOf(turned)
  const chunk = Buffer.alloc(body.length + 12)
  chunk.writeUInt32BE(body.length, 0)
  chunk.write('eXIf', 4, 'latin1')
  body.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), body.length + 8)
  return chunk
}

/**
 * VP8X says which parts follow: colour profile and XMP are left out and said to be so, and Exif but for the orientation; moving pictures
 * are not taken.
 */
const [PROFILE, EXIF, XMP, MOVES] = [0x20, 0x08, 0x04, 0x02]

function bareWebp(bytes: Buffer): Buffer {
  const whole = 8 + bytes.readUInt32LE(4)
  if (whole > bytes.length) throw broken()
  const kept: Buffer[] = []
  let hasPicture = false
  let extended: Buffer | undefined
  let turned: Orientation | undefined
  for (let at = 12, parts = 0; at < whole; parts += 1) {
    const kind = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (parts > MOST_PARTS || end > whole) throw broken()
    const part = Buffer.from(bytes.subarray(at, end))
    if (kind === 'VP8X') {
      const flags = part.readUInt8(8)
      if (flags & MOVES) throw broken()
      part.writeUInt8(flags & ~(PROFILE | EXIF | XMP), 8)
      extended ??= part
    }
    // Some writers put the mark of a JPEG's segment before it.
    if (kind === 'EXIF') {
      const body = part.subarray(8, 8 + size)
      turned ??= orientationIn(body.subarray(0, EXIF_MARK.length).equals(EXIF_MARK) ? body.subarray(EXIF_MARK.length) : body)
    }
    if (kind === 'VP8 ' || kind === 'VP8L') hasPicture = true
    if (['VP8X', 'VP8 ', 'VP8L', 'ALPH'].includes(kind)) kept.push(part)
    at = end
  }
  if (!hasPicture) throw broken()
  if (extended && turned) {
    extended.writeUInt8(extended.readUInt8(8) | EXIF, 8)
    kept.push(exifPart(turned))
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept])
  const head = Buffer.alloc(8)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}

function exifPart(turned: Orientation): Buffer {
  const body = exifOf(turned)
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body])
}
