// The family names that a font file carries (OpenType `name` table, ids 1 and 16), so that a deployment says which folder
// and not which names. A file that is not a font, or is cut short, has none.
import { closeSync, openSync, readSync } from 'node:fs'

const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16
const MOST_TABLES = 64
const MOST_NAMES = 1_000

/** Every family name in the file, of each of its faces. */
export function familiesIn(path: string): string[] {
  const file = openSync(path, 'r')
  try {
    return [...new Set(facesIn(file).flatMap((offset) => namesAt(file, offset)))]
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  } finally {
    closeSync(file)
  }
}

function part(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  if (readSync(file, bytes, 0, length, at) < length) throw new RangeError('cut short')
  return bytes
}

/** Where each face begins: one, or as many as a collection (.ttc) says. */
function facesIn(file: number): number[] {
  const head = part(file, 0, 12)
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0]
  const count = Math.min(head.readUInt32BE(8), MOST_TABLES)
  const offsets = part(file, 12, count * 4)
  return Array.from({ length: count }, (_, i) => offsets.readUInt32BE(i * 4))
}

function namesAt(file: number, face: number): string[] {
  const count = Math.min(part(file, face, 12).readUInt16BE(4), MOST_TABLES)
  const tables = part(file, face + 12, count * 16)
  const at = Array.from({ length: count }, (_, i) => i * 16).find((i) => tables.toString('latin1', i, i + 4) === 'name')
  if (at === undefined) return []
  const start = tables.readUInt32BE(at + 8)
  const head = part(file, start, 6)
  const records = Math.min(head.readUInt16BE(2), MOST_NAMES)
  const list = part(file, start + 6, records * 12)
  const text = start + head.readUInt16BE(4)
  return Array.from({ length: records }, (_, i) => i * 12)
    .filter((i) => [FAMILY, TYPOGRAPHIC_FAMILY].includes(list.readUInt16BE(i + 6)))
    .flatMap((i) => {
      const bytes = part(file, text + list.readUInt16BE(i + 10), list.readUInt16BE(i + 8))
      const platform = list.readUInt16BE(i)
      // Platform 1 (old Macintosh) keeps other encodings; what matters there stands under 0 or 3 as well.
      return platform === 1 || bytes.length % 2 === 1 ? [] : [bytes.swap16().toString('utf16le')]
    })
}
