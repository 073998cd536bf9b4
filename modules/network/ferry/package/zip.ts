// The envelope of a package: a zip whose files are stored as they are. Nothing is ever inflated, so no bomb can burst; and a
// zip of these files has exactly one form (no comments, no extra fields, one fixed date), so that what is not byte for byte
// that form is refused: a changed byte anywhere, even one that no signature covers, two lists that differ, hidden bytes.
import { zipSync, type Zippable } from 'fflate'
import { type Ground, ground } from '#kernel/refusal/refusal.ts'
import { MOST_FILES, MOST_PACKAGE } from '../contract/fields.ts'
import { refusals } from '../contract.ts'

export type Files = ReadonlyMap<string, Buffer>

/** The writer takes the fields of a local date; the first that a zip can say means "no date". */
const NO_DATE = new Date(1980, 0, 1)
const END = 22
const CENTRAL = 46
const LOCAL = 30
/** The type bits of a Unix mode in the upper half of the attributes; a plain file, or none said. */
const KIND = 0xf000
const PLAIN = new Set([0, 0x8000])
const ENCRYPTED = 0x41

export function packStored(files: Files): Buffer {
  const content: Zippable = {}
  for (const [path, bytes] of files) content[path] = [bytes, { level: 0, mtime: NO_DATE }]
  return Buffer.from(zipSync(content))
}

type Entry = { name: string; flags: number; method: number; packed: number; size: number; attributes: number; at: number }

/** The files of a package in their order, or every ground against its form. Hostile bytes are an answer, never an error. */
export function readStored(zip: Buffer): { files: Map<string, Buffer>; grounds: Ground[] } {
  const files = new Map<string, Buffer>()
  if (zip.length > MOST_PACKAGE) return { files, grounds: [ground(refusals.tooLarge, { bytes: zip.length, most: MOST_PACKAGE })] }
  const entries = directoryOf(zip)
  if (!entries) return { files, grounds: [ground(refusals.broken)] }
  if (entries.length > MOST_FILES + 2) return { files, grounds: [ground(refusals.tooMany, { count: entries.length, most: MOST_FILES })] }
  const seen = new Set<string>()
  const grounds = entries.flatMap((entry) => {
    const alike = entry.name.normalize('NFKC').toLowerCase()
    const twice = seen.has(alike)
    seen.add(alike)
    return [...entryGrounds(entry), ...(twice ? [ground(refusals.sameName, { file: shown(entry.name) })] : [])]
  })
  if (grounds.length > 0) return { files, grounds }
  for (const entry of entries) {
    const bytes = bodyOf(zip, entry)
    if (!bytes) return { files: new Map(), grounds: [ground(refusals.broken)] }
    files.set(entry.name, bytes)
  }
  return packStored(files).equals(zip) ? { files, grounds } : { files: new Map(), grounds: [ground(refusals.twoFaced)] }
}

/** Where the bytes of each file begin in a package of ours. */
export const placesIn = (zip: Buffer): ReadonlyMap<string, number> =>
  new Map(directoryOf(zip)!.map(({ name, at }) => [name, at + LOCAL + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)]))

function entryGrounds({ name, flags, method, packed, size, attributes }: Entry): Ground[] {
  const file = shown(name)
  return [
    ...(isPlainPath(name) ? [] : [ground(refusals.path, { file })]),
    ...(PLAIN.has((attributes >>> 16) & KIND) && (attributes & 0x10) === 0 ? [] : [ground(refusals.link, { file })]),
    ...(method === 0 && packed === size && (flags & ENCRYPTED) === 0 ? [] : [ground(refusals.compressed, { file, size })]),
  ]
}

/** What may be said of a name that somebody else chose. */
export const shown = (name: string): string => name.replace(/[\0-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '�').slice(0, 100)

/** The two parts of a package at its root, and plain names in one folder; nothing else is a path here. */
const PATH = /^(manifest\.json|manifest\.sig|files\/[\p{L}\p{N}][\p{L}\p{N}._()（）-]{0,99})$/u
/** Names that one system takes for a device. */
const DEVICE = /^files\/(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

export const isPlainPath = (path: string): boolean =>
  PATH.test(path) && !DEVICE.test(path) && !path.includes('..') && !path.endsWith('.') && path === path.normalize('NFC')

function directoryOf(zip: Buffer): Entry[] | undefined {
  const end = zip.length - END
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50) return undefined
  const count = zip.readUInt16LE(end + 10)
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  // One more than is allowed is enough to know that there are too many.
  for (let n = 0; n < Math.min(count, MOST_FILES + 3); n += 1) {
    if (at + CENTRAL > end || zip.readUInt32LE(at) !== 0x02014b50) return undefined
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]
    const from = at + CENTRAL
    at = from + nameLength + extraLength + noteLength
    if (at > end) return undefined
    entries.push({
      name: zip.toString('utf8', from, from + nameLength),
      flags: zip.readUInt16LE(from - 38),
      method: zip.readUInt16LE(from - 36),
      packed: zip.readUInt32LE(from - 26),
      size: zip.readUInt32LE(from - 22),
      attributes: zip.readUInt32LE(from - 8),
      at: zip.readUInt32LE(from - 4),
    })
  }
  return entries
}

function bodyOf(zip: Buffer, { at, size }: Entry): Buffer | undefined {
  if (at + LOCAL > zip.length) return undefined
  const from = at + LOCAL + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  return from + size > zip.length ? undefined : zip.subarray(from, from + size)
}
