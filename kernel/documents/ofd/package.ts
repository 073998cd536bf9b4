// The zip around an OFD (GB/T 33190 §6), read as hostile bytes. Programs differ in which of a zip's two lists they believe,
// so both must say the same: one entry a name, its local header as in the directory, no bytes claimed twice. Sizes are
// limited while inflating, not by what a header says; that is why it is read here and not by the library that writes it.
import { crc32, inflateRawSync } from 'node:zlib'
import { zipSync, type Zippable } from 'fflate'
import { chinaClock } from '../../time/day.ts'
import { finding, Unreadable, type Finding } from '../finding.ts'

export type Files = ReadonlyMap<string, Buffer>

const MOST_BYTES = 128 * 2 ** 20
const MOST_ENTRIES = 5_000
const MOST_UNPACKED = 200 * 2 ** 20
/** XML packs to a fiftieth; what packs to less than this, and is not small, was made to burst. */
const MOST_RATIO = 250
const SMALL = 4 * 2 ** 20
const END = 22
const CENTRAL = 46
const LOCAL = 30

const broken = (about?: string) =>
  new Unreadable(
    'zip.broken',
    '文件不是完整的 OFD 压缩包：请重新取得原件。',
    'The file is no complete OFD package: get the original again.',
    about,
  )

const twoFaced = (about: string) =>
  new Unreadable(
    'zip.two-faced',
    `压缩包中“${about}”的两处登记不一致或重复，不同软件会读出不同内容：不予受理。`,
    `The package lists “${about}” twice or differently in its two lists; programs would read different things: refused.`,
    about,
  )

const tooLarge = () =>
  new Unreadable(
    'zip.too-large',
    '压缩包展开后过大（上限 200 MB、5000 个文件、压缩比 250），不予展开。',
    'The package is too large when unpacked (at most 200 MB, 5,000 files, a ratio of 250) and is not unpacked.',
  )

type Entry = { name: string; method: number; flags: number; crc: number; packed: number; size: number; at: number }

/** The files of the package by path, in the order of its directory. */
export function unpack(zip: Buffer): { files: Map<string, Buffer>; findings: Finding[] } {
  if (zip.length > MOST_BYTES) throw tooLarge()
  const entries = directoryOf(zip)
  const files = new Map<string, Buffer>()
  const seen = new Set<string>()
  const spans: [from: number, to: number][] = []
  let left = Math.min(MOST_UNPACKED, Math.max(SMALL, MOST_RATIO * zip.length))
  for (const entry of entries) {
    const { name } = entry
    const bare = name.endsWith('/') ? name.slice(0, -1) : name
    demandPlainPath(bare)
    // A letter's case and the ways to compose it tell files apart in some places and not in others.
    const alike = bare.normalize('NFC').toLowerCase()
    if (seen.has(alike)) throw twoFaced(name)
    seen.add(alike)
    const [from, to] = bodyOf(zip, entry)
    spans.push([entry.at, to])
    const bytes = inflated(zip.subarray(from, to), entry, left)
    if ((left -= bytes.length) < 0) throw tooLarge()
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc || (bare !== name && bytes.length > 0)) throw broken(name)
    if (bare === name) files.set(name, bytes)
  }
  return { files, findings: gaps(spans, zip) }
}

function directoryOf(zip: Buffer): Entry[] {
  const end = zip.length - END
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50 || zip.readUInt16LE(end + 20) !== 0) throw broken()
  const [disk, first, here, count] = [4, 6, 8, 10].map((offset) => zip.readUInt16LE(end + offset))
  const [size, start] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)]
  if (disk !== 0 || first !== 0 || here !== count || start + size !== end) throw broken()
  if (count! > MOST_ENTRIES) throw tooLarge()
  const entries: Entry[] = []
  let at = start
  for (let n = 0; n < count!; n += 1) {
    if (at + CENTRAL > end || zip.readUInt32LE(at) !== 0x02014b50) throw broken()
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]
    const next = at + CENTRAL + nameLength + extraLength + noteLength
    if (next > end) throw broken()
    entries.push({
      name: nameIn(zip.subarray(at + CENTRAL, at + CENTRAL + nameLength)),
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    })
    at = next
  }
  if (at !== end) throw broken()
  return entries
}

function nameIn(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw broken()
  }
}

/** A path that means the same file everywhere and never one outside the package. */
function demandPlainPath(path: string): void {
  const plain = path.length > 0 && path.length <= 512 && !/[\0-\x1f\x7f\\:*?"<>|\ufeff]/.test(path)
  if (plain && path.split('/').every((part) => part !== '' && !/^\.{1,2}$|[. ]$/.test(part))) return
  throw new Unreadable(
    'zip.path',
    `压缩包中有不允许的文件路径“${path.slice(0, 80)}”（绝对路径、上级目录或特殊字符）：不予受理。`,
    `The package has a path that is not allowed: “${path.slice(0, 80)}” (absolute, leading upwards, or with special letters): refused.`,
  )
}

/** Where the packed bytes stand; the header before them must say what the directory says. */
function bodyOf(zip: Buffer, entry: Entry): [number, number] {
  const { at, name } = entry
  if (at + LOCAL > zip.length || zip.readUInt32LE(at) !== 0x04034b50) throw broken(name)
  const from = at + LOCAL + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28)
  const to = from + entry.packed
  if (to > zip.length - END) throw broken(name)
  const header = zip.subarray(at + LOCAL, at + LOCAL + zip.readUInt16LE(at + 26))
  const later = (entry.flags & 8) !== 0
  const [crc, packed, size] = [14, 18, 22].map((offset) => zip.readUInt32LE(at + offset))
  const alike = (said: number | undefined, listed: number) => said === listed || (later && said === 0)
  if (entry.flags & 0x41 || (entry.method !== 0 && entry.method !== 8)) throw broken(name)
  if (nameIn(header) !== name || zip.readUInt16LE(at + 8) !== entry.method || ((zip.readUInt16LE(at + 6) ^ entry.flags) & 0x49) !== 0)
    throw twoFaced(name)
  if (!alike(crc, entry.crc) || !alike(packed, entry.packed) || !alike(size, entry.size)) throw twoFaced(name)
  return [from, to]
}

function inflated(bytes: Buffer, { method, name }: Entry, most: number): Buffer {
  if (method === 0) return bytes
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken(name)
  }
}

/** Bytes that no entry claims: room for a size told late (24), else something hidden; bytes claimed twice are refused. */
function gaps(spans: [number, number][], zip: Buffer): Finding[] {
  spans.sort(([a], [b]) => a - b)
  let at = 0
  let hidden = 0
  for (const [from, to] of [...spans, [zip.readUInt32LE(zip.length - END + 16), zip.length] as const]) {
    if (from < at) throw twoFaced(`@${from}`)
    if (from - at > (at === 0 ? 0 : 24)) hidden += from - at
    at = to
  }
  return hidden === 0
    ? []
    : [
        finding(
          'zip.hidden-bytes',
          `压缩包中有 ${hidden} 字节不属于任何文件，可能藏有内容。`,
          `${hidden} bytes of the package belong to no file and may hide something.`,
        ),
      ]
}

/** Pictures, and what holds one (a seal, a signed value), are packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(png|esl|dat)$/

/** The package of these files; the same files and time make the same bytes. */
export function pack(files: Files, at: Date): Buffer {
  // The writer takes the fields of a local date: they are those of China's wall clock wherever this runs.
  const mtime = new Date(chinaClock(at).slice(0, 19))
  const content: Zippable = {}
  for (const [path, bytes] of files) content[path] = [bytes, { mtime, level: PACKED.test(path) ? 0 : 6 }]
  return Buffer.from(zipSync(content))
}
