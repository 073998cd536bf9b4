// The states of a PDF (ISO 32000-1 §7.5.4–§7.5.8): each update appends objects and a cross-reference section that names the
// one before. The chain is followed from the end of the file; what it does not name does not exist.
import { finding, Unreadable, type Finding } from '../finding.ts'
import { unpacked } from './streams.ts'
import { broken, isSpace, itemAt, tokensOf } from './tokens.ts'
import { isArray, isDict, nameOf, type Dict, type Value } from './values.ts'

export type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'in'; readonly container: number; readonly index: number }

export type Section = {
  readonly at: number
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: Dict
  readonly asStream: boolean
  /** Where the file ended when this section was its last; undefined for the second half of a linearised file. */
  readonly end: number | undefined
}

export type Revision = { readonly end: number; /** Oldest first. */ readonly sections: readonly Section[] }

const MOST_BYTES = 128 * 2 ** 20
const MOST_SECTIONS = 1_000
const MOST_OBJECTS = 500_000
const HEADER = /^%PDF-\d\.\d/

/** The states of the file, oldest first. */
export function revisionsOf(file: Buffer): { revisions: readonly Revision[]; findings: Finding[] } {
  if (file.length > MOST_BYTES)
    throw new Unreadable('pdf.too-large', 'PDF 文件超过 128 MB，不予读取。', 'The PDF is larger than 128 MB and is not read.')
  if (!HEADER.test(file.toString('latin1', 0, 8)))
    throw new Unreadable('pdf.not-a-pdf', '这不是 PDF 文件：开头没有 %PDF 标记。', 'This is no PDF: it does not begin with %PDF.')
  const startxref = file.lastIndexOf('startxref')
  if (startxref < 0) throw broken(file.length)
  const last = pointerAt(file, startxref)
  const findings: Finding[] = []
  if (last.end < file.length)
    findings.push(
      finding(
        'pdf.trailing-bytes',
        `文件结尾之后还有 ${file.length - last.end} 字节，不属于文档，可能藏有内容。`,
        `${file.length - last.end} bytes stand behind the end of the document and may hide something.`,
      ),
    )
  const sections: Section[] = []
  let count = 0
  for (let at: number | undefined = last.at; at !== undefined;) {
    if (sections.length >= MOST_SECTIONS || sections.some((section) => section.at === at)) throw broken(at)
    const section: Section = sectionAt(file, at, sections.length === 0 ? last.end : undefined)
    if ((count += section.entries.size) > MOST_OBJECTS) throw broken(at)
    sections.push(section)
    at = offsetIn(file, section.trailer.get('Prev'))
  }
  return { revisions: grouped(file, sections.reverse()), findings }
}

/** Sections by the state they belong to: one without an end of its own belongs to the next that has one. */
function grouped(file: Buffer, sections: readonly Section[]): Revision[] {
  const revisions: Revision[] = []
  let waiting: Section[] = []
  for (const section of sections) {
    waiting.push(section)
    if (section.end === undefined) continue
    const { end } = section
    if (end <= (revisions.at(-1)?.end ?? 0)) throw broken(section.at)
    for (const { at, entries } of waiting) {
      if (at >= end) throw broken(at)
      for (const entry of entries.values()) if (entry.kind === 'at' && entry.offset >= end) throw broken(entry.offset)
    }
    revisions.push({ end, sections: waiting })
    waiting = []
  }
  return revisions
}

/** `startxref N %%EOF` at a place, and where it ends with its line. */
function pointerAt(file: Buffer, place: number): { at: number; end: number } {
  const tokens = tokensOf(file, place)
  if (!tokens.keyword('startxref')) tokens.fail()
  const at = tokens.integer()
  let end = tokens.place()
  while (isSpace(file[end])) end += 1
  if (file.toString('latin1', end, end + 5) !== '%%EOF') throw broken(end)
  end += 5
  if (file[end] === 13) end += 1
  if (file[end] === 10) end += 1
  if (at >= place && at !== 0) throw broken(place)
  return { at, end }
}

function offsetIn(file: Buffer, value: Value | undefined): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= 0 || value >= file.length) throw broken(file.length)
  return value
}

function sectionAt(file: Buffer, at: number, knownEnd: number | undefined): Section {
  const tokens = tokensOf(file, at)
  const asStream = !tokens.keyword('xref')
  const { entries, trailer, after } = asStream ? streamSection(file, at) : tableSection(file, tokens.place())
  const section = { at, entries, trailer, asStream }
  if (knownEnd !== undefined) return { ...section, end: knownEnd }
  const follows = tokensOf(file, after)
  follows.skip()
  const pointer =
    file.toString('latin1', follows.place(), follows.place() + 9) === 'startxref' ? pointerAt(file, follows.place()) : undefined
  return { ...section, end: pointer?.at === at ? pointer.end : undefined }
}

function tableSection(file: Buffer, at: number) {
  const entries = new Map<number, Entry>()
  const tokens = tokensOf(file, at)
  while (!tokens.keyword('trailer')) {
    const [first, count] = [tokens.integer(), tokens.integer()]
    tokens.skip()
    let row = tokens.place()
    if (count > MOST_OBJECTS || first + count > 10 * MOST_OBJECTS || row + 18 * count > file.length) throw broken(row)
    for (let n = first; n < first + count; n += 1, row += 20) {
      const [, offset, generation, kind] = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(file.toString('latin1', row, row + 20)) ?? []
      if (offset === undefined || entries.has(n)) throw broken(row)
      entries.set(n, kind === 'n' ? { kind: 'at', offset: Number(offset), generation: Number(generation) } : { kind: 'free' })
    }
    tokens.goTo(row)
  }
  const trailer = tokens.value()
  if (!isDict(trailer)) throw broken(tokens.place())
  // A hybrid file (§7.5.8.4) keeps the objects that old programs must not see in a stream beside the table.
  const beside = offsetIn(file, trailer.get('XRefStm'))
  if (beside !== undefined)
    for (const [n, entry] of streamSection(file, beside).entries) if ((entries.get(n)?.kind ?? 'free') === 'free') entries.set(n, entry)
  return { entries, trailer, after: tokens.place() }
}

function streamSection(file: Buffer, at: number) {
  const { item, end } = itemAt(file, at, (length) => (typeof length === 'number' ? length : Number.NaN))
  if (!isDict(item.value) || nameOf(item.value.get('Type')) !== 'XRef' || !item.stream) throw broken(at)
  const trailer = item.value
  const widths = numbersOf(trailer.get('W'), at)
  const index = trailer.has('Index') ? numbersOf(trailer.get('Index'), at) : [0, ...numbersOf([trailer.get('Size') ?? null], at)]
  const [kindWidth = 0, secondWidth = 0, thirdWidth = 0] = widths
  const width = kindWidth + secondWidth + thirdWidth
  if (widths.length !== 3 || widths.some((one) => one > 6) || width === 0) throw broken(at)
  const bytes = unpacked(item, at)
  const entries = new Map<number, Entry>()
  let row = 0
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let n = index[pair]!, left = index[pair + 1]!; left > 0; n += 1, left -= 1, row += width) {
      if (row + width > bytes.length || entries.has(n)) throw broken(at)
      const kind = kindWidth === 0 ? 1 : bytes.readUIntBE(row, kindWidth)
      const second = secondWidth === 0 ? 0 : bytes.readUIntBE(row + kindWidth, secondWidth)
      const third = thirdWidth === 0 ? 0 : bytes.readUIntBE(row + kindWidth + secondWidth, thirdWidth)
      if (kind === 1) entries.set(n, { kind: 'at', offset: second, generation: third })
      else if (kind === 2) entries.set(n, { kind: 'in', container: second, index: third })
      else entries.set(n, { kind: 'free' })
    }
  }
  return { entries, trailer, after: end }
}

function numbersOf(value: Value | undefined, at: number): number[] {
  if (!isArray(value) || value.length > 2 * MOST_SECTIONS) throw broken(at)
  return value.map((one) => {
    if (typeof one !== 'number' || !Number.isInteger(one) || one < 0 || one > 10 * MOST_OBJECTS) throw broken(at)
    return one
  })
}
