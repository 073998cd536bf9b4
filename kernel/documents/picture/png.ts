// PNG (ISO/IEC 15948) as far as seals and scanned signatures need it: eight bits, not interlaced. The limit on pixels is
// checked before anything is inflated, and holds while inflating.
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { Unreadable } from '../finding.ts'
import { unfiltered } from './row-filters.ts'

/** Red, green, blue and opacity of every pixel, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Buffer }

const MARK = Buffer.from('89504e470d0a1a0a', 'hex')
const MOST_PIXELS = 4_000_000
/** Bytes a pixel by colour type: grey, colour, palette, grey with opacity, colour with opacity. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

const broken = () =>
  new Unreadable(
    'picture.broken',
    '图样不是可用的 PNG 图片（每通道 8 位、不隔行、不超过 400 万像素）：请换一张。',
    'The picture is no usable PNG (8 bits a channel, not interlaced, at most 4 million pixels): give another.',
  )

export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png)
  const head = chunks.find(({ kind }) => kind === 'IHDR')?.body
  if (head?.length !== 13) throw broken()
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = CHANNELS[head[9]!]
  if (head[8] !== 8 || channels === undefined || head[12] !== 0 || !width || !height || width * height > MOST_PIXELS) throw broken()
  const size = height * (width * channels + 1)
  const rows = unfiltered(inflated(chunks, size), width * channels, channels)
  if (rows.length !== width * height * channels) throw broken()
  // What we write ourselves, and most seals, are in this form already.
  if (channels === 4) return { width, height, rgba: rows }
  const palette = chunks.find(({ kind }) => kind === 'PLTE')?.body ?? Buffer.alloc(0)
  const opacities = chunks.find(({ kind }) => kind === 'tRNS')?.body ?? Buffer.alloc(0)
  const rgba = Buffer.alloc(width * height * 4, 255)
  for (let from = 0, to = 0; from < rows.length; from += channels, to += 4) {
    const first = rows[from]!
    if (head[9] === 3) {
      for (let n = 0; n < 3; n += 1) rgba[to + n] = palette[first * 3 + n] ?? 0
      rgba[to + 3] = opacities[first] ?? 255
    } else {
      for (let n = 0; n < 3; n += 1) rgba[to + n] = channels === 3 ? rows[from + n]! : first
      if (channels === 2) rgba[to + 3] = rows[from + 1]!
    }
  }
  return { width, height, rgba }
}

function chunksOf(png: Buffer): { kind: string; body: Buffer }[] {
  if (!png.subarray(0, 8).equals(MARK)) throw broken()
  const chunks: { kind: string; body: Buffer }[] = []
  for (let at = 8; at < png.length;) {
    if (at + 12 > png.length || chunks.length > 10_000) throw broken()
    const end = at + 12 + png.readUInt32BE(at)
    if (end > png.length || crc32(png.subarray(at + 4, end - 4)) !== png.readUInt32BE(end - 4)) throw broken()
    chunks.push({ kind: png.toString('latin1', at + 4, at + 8), body: png.subarray(at + 8, end - 4) })
    at = end
  }
  // Cut between two chunks, a picture looks whole but for its end.
  if (chunks.at(-1)?.kind !== 'IEND') throw broken()
  return chunks
}

function inflated(chunks: readonly { kind: string; body: Buffer }[], size: number): Buffer {
  try {
    const bytes = inflateSync(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ body }) => body)), {
      maxOutputLength: size,
    })
    if (bytes.length === size) return bytes
  } catch {
    // Said below, like a length that does not fit.
  }
  throw broken()
}

export function writePng({ width, height, rgba }: Pixels): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (width * 4 + 1))
  for (let row = 0; row < height; row += 1) rgba.copy(rows, row * (width * 4 + 1) + 1, row * width * 4, (row + 1) * width * 4)
  return Buffer.concat([MARK, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, body: Buffer): Buffer {
  const out = Buffer.alloc(body.length + 12)
  out.writeUInt32BE(body.length, 0)
  out.write(kind, 4, 'latin1')
  body.copy(out, 8)
  out.writeUInt32BE(crc32(out.subarray(4, -4)), body.length + 8)
  return out
}
