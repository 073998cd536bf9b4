// The text in which marks are looked for. A kind whose text cannot be read for certain has none, and says why: outward it is
// then refused, because nobody can tell that it bears no mark.
import { openOfd } from '#kernel/documents/ofd/open-ofd.ts'
import { Unreadable } from '#kernel/documents/finding.ts'
import type { FileType } from '../contract/fields.ts'
import { textOf } from './kind.ts'
import { piecesIn, readMarkup } from './markup.ts'

export type Scanned = { readonly texts: readonly string[]; readonly fault?: string }

export function scan(type: FileType, bytes: Buffer): Scanned {
  if (type === 'png' || type === 'jpg') return { texts: [], fault: '图片里的文字无法扫描 / a picture' }
  // A page's letters are glyphs of its fonts; what they show is told by no table that one could rely on.
  if (type === 'pdf') return { texts: [], fault: 'PDF 的文字不能可靠读出，请改用 OFD 或文本 / use OFD or text' }
  if (type === 'ofd') return readOfdText(bytes)
  const text = textOf(bytes)
  if (text === undefined) return { texts: [], fault: '不是 UTF-8 文字 / no UTF-8 text' }
  if (type === 'xml') return markupText(bytes)
  if (type === 'json') return { texts: [text, [...stringsIn(parsed(text))].join('\n')] }
  if (type === 'jsonl')
    return {
      texts: [
        text,
        text
          .split('\n')
          .map((line) => [...stringsIn(parsed(line))].join('\n'))
          .join('\n'),
      ],
    }
  // Cells of a table stand apart as lines do.
  return { texts: type === 'csv' ? [text, text.replaceAll(',', '\n')] : [text] }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Letters written as \u escapes are letters too. */
function* stringsIn(value: unknown): Generator<string> {
  const waiting = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one === 'string') yield one
    else if (typeof one === 'object' && one !== null)
      for (const [key, member] of Object.entries(one)) {
        if (!Array.isArray(one)) yield key
        waiting.push(member)
      }
  }
}

function markupText(bytes: Buffer): Scanned {
  const { root, fault } = readMarkup(bytes, 'file.xml')
  if (!root) return { texts: [], fault: fault ?? 'XML' }
  const pieces = [...piecesIn(root)]
  return { texts: [pieces.join(''), pieces.join('\n')] }
}

/** An OFD's letters stand in its XML; a picture or an embedded font may show others. */
function readOfdText(ofd: Buffer): Scanned {
  try {
    const { files } = openOfd(ofd)
    const texts: string[] = []
    for (const [path, bytes] of files) {
      if (!path.endsWith('.xml')) return { texts, fault: `其中的“${path.slice(0, 60)}”无法扫描 / not text` }
      const one = markupText(bytes)
      if (one.fault !== undefined) return one
      texts.push(...one.texts)
    }
    return { texts }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { texts: [], fault: error.finding.words.zh }
  }
}
