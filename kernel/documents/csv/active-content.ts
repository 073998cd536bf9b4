// A table of plain text does nothing by itself; the spreadsheet that opens it runs every cell that begins like a formula, and some
// formulas start programs or send the table away. A minus before a number is no formula.
import { finding, type Finding, Unreadable } from '../finding.ts'

const PARTS: ReadonlySet<string> = new Set(['\n', '\r', ',', ';', '\t'])
const BEFORE: ReadonlySet<string> = new Set([' ', '\u00a0', '\u3000', '"'])
/** Every text may begin with these; a formula that does has one of the signs of a call or of another sheet in it. */
const MAYBE: ReadonlySet<string> = new Set(['+', '-', '@'])
const CALLS = /[(|!]/
/** No control character is typed in a table but those that part its cells. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u

/** Throws `Unreadable` where it is no text in UTF-8, or a page of the web under another name. */
export function activeInCsv(file: Buffer): { readonly findings: Finding[] } {
  const text = textOf(file)
  for (let at = 0; at < text.length; at += 1) {
    while (at < text.length && BEFORE.has(text[at]!)) at += 1
    const start = at
    while (at < text.length && !PARTS.has(text[at]!)) at += 1
    const first = text[start]
    if (first === '=' || (first !== undefined && MAYBE.has(first) && CALLS.test(text.slice(start, at))))
      return { findings: [finding('csv.active', '表格公式', 'a formula', text.slice(start, Math.min(at, start + 40)))] }
  }
  return { findings: [] }
}

function textOf(file: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(file)
    if (!CONTROL.test(text) && !/^\s*</.test(text)) return text
  } catch {
    // Told below, in the words of this room.
  }
  throw new Unreadable(
    'csv.not-text',
    '不是 UTF-8 编码的 CSV 表格：请在表格软件里另存为“CSV UTF-8”。',
    'This is no table of text in UTF-8: save it as “CSV UTF-8”.',
  )
}
