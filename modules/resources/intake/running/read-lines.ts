// A CSV file as rows of cells, read in blocks and cut at the level of bytes: in UTF-8 and in GB18030 no byte of a longer character
// is a comma, a quote or a line's end. A row knows where it ends in the file, so that a run goes on where a step was committed.
// What is no row (an open quote, bytes that are no text, a line beyond reason) is answered as one row with its fault: one bad
// quote does not swallow what follows.
import { open } from 'node:fs/promises'
import type { RawRow } from '#kernel/registers/base/load-plan.ts'
import { words } from '#kernel/text/text.ts'

export type Encoding = 'utf-8' | 'gb18030'
export type ReadRow = RawRow & { readonly endsAt: number }

const BLOCK = 1 << 20
export const LONGEST_LINE = 64 * 1024
const SHOWN = 300
const [LF, CR, QUOTE, COMMA] = [10, 13, 34, 44]

const faults = {
  encoding: words(
    '这一行有不能识别的字节。请把文件存为 UTF-8 或 GB18030 编码。',
    'The row has bytes that are no text: save the file as UTF-8 or GB18030.',
  ),
  quote: words(
    '这一行的引号没有成对，或引号后还有文字。含逗号、换行的内容要整格加引号。',
    'A quote of this row stands alone, or text follows it: put the whole cell into quotes.',
  ),
  long: words('这一行超过 64 KB，或引号没有闭合。请检查内容。', 'The row is longer than 64 KB, or a quote is never closed.'),
}

/** How the file begins: its encoding, and where its text does. UTF-16 is not read. */
export async function encodingOf(path: string): Promise<{ encoding: Encoding; from: number } | undefined> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(256 * 1024), 0, 256 * 1024, 0)
    const head = buffer.subarray(0, bytesRead)
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return undefined
    if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', from: 3 }
    // The header says it, where it has a Chinese word; rows with broken bytes are told one by one.
    const header = head.subarray(0, head.indexOf(LF) < 0 ? head.length : head.indexOf(LF))
    const speaks = header.some((byte) => byte > 127) ? header : head
    return { encoding: isUtf8(speaks) ? 'utf-8' : 'gb18030', from: 0 }
  } finally {
    await file.close()
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    // The last character may be cut by the end of the block.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The rows from a byte on; `first` is the number of the first of them, as a spreadsheet counts. */
export async function* readLines(path: string, encoding: Encoding, from: number, first: number): AsyncGenerator<ReadRow[]> {
  const cells = encoding === 'utf-8' ? cellsOf((bytes) => bytes.toString('utf8')) : cellsOf(gb18030())
  const file = await open(path, 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    let at = from
    let row = first
    for (;;) {
      const block = Buffer.alloc(BLOCK)
      const { bytesRead } = await file.read(block, 0, BLOCK, at + rest.length)
      const isLast = bytesRead === 0
      const bytes = isLast ? rest : Buffer.concat([rest, block.subarray(0, bytesRead)])
      const rows: ReadRow[] = []
      let start = 0
      while (start < bytes.length) {
        const line = lineFrom(bytes, start, isLast)
        if (!line) break
        start = line.next
        if (line.end > line.start) {
          const raw = line.isLong ? long(bytes.subarray(line.start, line.end)) : cells(bytes.subarray(line.start, line.end))
          rows.push({ row, ...raw, endsAt: at + start })
        }
        row += 1
      }
      rest = bytes.subarray(start)
      at += start
      if (rows.length > 0) yield rows
      if (isLast) return
    }
  } finally {
    await file.close()
  }
}

type Line = { readonly start: number; readonly end: number; readonly next: number; readonly isLong: boolean }

/** The line that begins at `start`, without its end; undefined when more of the file is needed to know. */
function lineFrom(bytes: Buffer, start: number, isLast: boolean): Line | undefined {
  const newline = bytes.indexOf(LF, start)
  const plain = newline < 0 ? bytes.length : newline
  const quote = bytes.indexOf(QUOTE, start)
  const until = quote >= 0 && quote < plain ? endOfQuoted(bytes, start) : newline
  const end = until < 0 && isLast ? bytes.length : until
  if (end < 0 && bytes.length - start <= LONGEST_LINE) return undefined
  // An open quote at the end of the file, or a line beyond reason: the first of its lines is told, the next ones are read.
  if (end < 0 || end - start > LONGEST_LINE || (until < 0 && newline >= 0)) {
    if (newline < 0 && !isLast) return bytes.length - start > LONGEST_LINE * 8 ? cutAt(bytes.length) : undefined
    return cutAt(plain)
  }
  return { start, end: trimmed(end), next: Math.min(bytes.length, end + 1), isLong: false }

  function cutAt(stop: number): Line {
    return { start, end: trimmed(stop), next: Math.min(bytes.length, stop + 1), isLong: true }
  }
  function trimmed(stop: number): number {
    return stop > start && bytes[stop - 1] === CR ? stop - 1 : stop
  }
}

/** Where a line with quotes ends; a quote opens a cell only at its beginning. */
function endOfQuoted(bytes: Buffer, start: number): number {
  let isOpen = false
  let isFirst = true
  for (let i = start; i < bytes.length; i += 1) {
    const byte = bytes[i]
    if (isOpen) {
      if (byte !== QUOTE) continue
      if (bytes[i + 1] === QUOTE) i += 1
      else isOpen = false
    } else if (byte === LF) return i
    else if (byte === QUOTE && isFirst) isOpen = true
    isFirst = !isOpen && byte === COMMA
  }
  return -1
}

const long = (bytes: Buffer) => ({ cells: [bytes.subarray(0, SHOWN).toString('utf8')], fault: faults.long })

function cellsOf(decode: (bytes: Buffer) => string) {
  return (bytes: Buffer): { cells: readonly string[]; fault?: RawRow['fault'] } => {
    const text = decode(bytes)
    if (text.includes('\uFFFD')) return { cells: [text.slice(0, SHOWN)], fault: faults.encoding }
    if (!text.includes('"')) return { cells: text.split(',') }
    return quotedCells(text) ?? { cells: [text.slice(0, SHOWN)], fault: faults.quote }
  }
}

function gb18030() {
  const decoder = new TextDecoder('gb18030')
  return (bytes: Buffer) => decoder.decode(bytes)
}

function quotedCells(text: string): { cells: string[] } | undefined {
  const cells: string[] = []
  for (let i = 0; ;) {
    if (text[i] !== '"') {
      const comma = text.indexOf(',', i)
      cells.push(text.slice(i, comma < 0 ? undefined : comma))
      if (comma < 0) return { cells }
      i = comma + 1
      continue
    }
    let cell = ''
    for (;;) {
      const quote = text.indexOf('"', i + 1)
      if (quote < 0) return undefined
      cell += text.slice(i + 1, quote)
      i = quote
      if (text[quote + 1] !== '"') break
      cell += '"'
      i = quote + 1
    }
    cells.push(cell)
    if (i + 1 === text.length) return { cells }
    if (text[i + 1] !== ',') return undefined
    i += 2
  }
}
