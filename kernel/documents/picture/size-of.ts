// How large a picture is, in pixels, by its own header: what a reader would have to lay out before it sees anything.
import type { BarePicture } from './bare-picture.ts'

export type Size = { readonly width: number; readonly height: number }

/** Of a picture that `barePicture` answered. Throws RangeError where its header does not say. */
export function sizeOfPicture({ type, bytes }: BarePicture): Size {
  if (type === 'image/png') return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
  return type === 'image/jpeg' ? sizeOfJpeg(bytes) : sizeOfWebp(bytes)
}

/** SOF0–SOF15 say it; among their codes stand three that are others' (DHT, JPG, DAC). */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc

function sizeOfJpeg(bytes: Buffer): Size {
  for (let at = 2; ;) {
    while (bytes.readUInt8(at + 1) === 0xff) at += 1
    if (isFrame(bytes.readUInt8(at + 1))) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
}

function sizeOfWebp(bytes: Buffer): Size {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (kind === 'VP8 ') return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  const bits = bytes.readUInt32LE(21)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}
