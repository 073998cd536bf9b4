// Which way up a picture is to be shown (Exif 2.32, tag 0x0112): a telephone keeps the rows as its sensor gave them and says here how it
// was held. It is the one thing of Exif that belongs to what a picture shows, so it alone is written anew; whatever else stood beside it
// is left behind. Turning the rows themselves would mean decoding what a stranger sent. Browsers heed it in a JPEG and a PNG; in a WebP,
// which no telephone's camera makes, Chromium does not.

/** 2 to 8: mirrored, turned or both. 1 is as it stands, and is never said. */
export type Orientation = number

const TAG = 0x0112
const SHORT = 3
const MOST_ENTRIES = 500

/** Of an Exif block from its byte order on; undefined where it says nothing, or nothing that the standard knows. */
export function orientationIn(exif: Buffer): Orientation | undefined {
  const order = exif.toString('latin1', 0, 2)
  if (exif.length < 14 || (order !== 'MM' && order !== 'II')) return undefined
  const short = (at: number) => (order === 'MM' ? exif.readUInt16BE(at) : exif.readUInt16LE(at))
  const long = (at: number) => (order === 'MM' ? exif.readUInt32BE(at) : exif.readUInt32LE(at))
  const first = long(4)
  if (short(2) !== 42 || first + 2 > exif.length) return undefined
  const entries = Math.min(short(first), MOST_ENTRIES)
  for (let at = first + 2; at < first + 2 + entries * 12 && at + 12 <= exif.length; at += 12) {
    if (short(at) !== TAG) continue
    const value = short(at + 8)
    return short(at + 2) === SHORT && long(at + 4) === 1 && value >= 2 && value <= 8 ? value : undefined
  }
  return undefined
}

/** An Exif block that says this and nothing more: one directory of one entry. */
export function exifOf(orientation: Orientation): Buffer {
  const block = Buffer.alloc(26)
  block.write('MM\0*', 0, 'latin1')
  block.writeUInt32BE(8, 4)
  block.writeUInt16BE(1, 8)
  block.writeUInt16BE(TAG, 10)
  block.writeUInt16BE(SHORT, 12)
  block.writeUInt32BE(1, 14)
  block.writeUInt16BE(orientation, 18)
  return block
}
