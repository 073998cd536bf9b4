// Reads PDF values from bytes (ISO 32000-1 §7.2, §7.3), strictly: what two readers could take in two ways (a key written
// twice, a name or a string that does not end) is refused, never guessed.
import { Unreadable } from '../finding.ts'
import { type Dict, type Item, type Value } from './values.ts'

const MOST_DEPTH = 64
const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set([...'()<>[]{}/%'].map((char) => char.charCodeAt(0)))

export const broken = (at: number, about?: string) =>
  new Unreadable(
    'pdf.broken',
    `文件在第 ${at} 字节处不符合 PDF 格式，可能没有传完整：请重新取得原件。`,
    `The file is no PDF at byte ${at}; it may be incomplete: get the original again.`,
    about,
  )

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && SPACE.has(byte)
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57

/** A reader of values that starts at `at`. Places of strings are told only where the bytes are the file itself. */
export function tokensOf(bytes: Buffer, at: number, inFile = true) {
  const fail = (): never => {
    throw broken(at)
  }

  function skip(): void {
    for (; at < bytes.length; at += 1) {
      if (bytes[at] === 0x25) {
        while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1
      } else if (!isSpace(bytes[at])) return
    }
  }

  /** The letters up to the next space or delimiter. */
  function word(): string {
    const from = at
    while (at < bytes.length && !isSpace(bytes[at]) && !DELIMITER.has(bytes[at]!)) at += 1
    return bytes.toString('latin1', from, at)
  }

  /** True, and passed over, when this keyword comes next. */
  function keyword(text: string): boolean {
    const before = at
    skip()
    if (word() === text) return true
    at = before
    return false
  }

  function integer(): number {
    skip()
    const text = word()
    return /^\d{1,10}$/.test(text) ? Number(text) : fail()
  }

  function nameToken(): string {
    at += 1
    return word().replace(/#([0-9a-f]{2})?/gi, (_, hex: string | undefined) =>
      hex === undefined || hex === '00' ? fail() : String.fromCharCode(Number.parseInt(hex, 16)),
    )
  }

  function hexString(): Value {
    const from = at
    const end = bytes.indexOf(0x3e, at)
    if (end < 0) fail()
    const digits = bytes.toString('latin1', from + 1, end).replace(/[\0\t\n\f\r ]+/g, '')
    if (!/^[0-9a-f]*$/i.test(digits)) fail()
    at = end + 1
    return {
      bytes: Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'),
      from: inFile ? from : -1,
      to: inFile ? at : -1,
      hex: true,
    }
  }

  function literalString(): Value {
    const from = at
    const out: number[] = []
    let open = 1
    for (at += 1; ; at += 1) {
      const byte = bytes[at] ?? fail()
      if (byte === 0x5c) escaped(out)
      else if (byte === 0x29 && (open -= 1) === 0) break
      else {
        if (byte === 0x28) open += 1
        out.push(byte)
      }
    }
    at += 1
    return { bytes: Buffer.from(out), from: inFile ? from : -1, to: inFile ? at : -1, hex: false }
  }

  function escaped(out: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at + 1, at + 4))?.[0]
    if (octal) {
      at += octal.length
      out.push(Number.parseInt(octal, 8) & 255)
      return
    }
    const byte = bytes[(at += 1)] ?? fail()
    if (byte === 13 && bytes[at + 1] === 10) at += 1
    if (byte === 10 || byte === 13) return
    const plain = 'nrtbf'.indexOf(String.fromCharCode(byte))
    out.push(plain < 0 ? byte : [10, 13, 9, 8, 12][plain]!)
  }

  function dictionary(depth: number): Dict {
    const members = new Map<string, Value>()
    for (at += 2; ;) {
      skip()
      if (bytes[at] === 0x3e && bytes[at + 1] === 0x3e) break
      if (bytes[at] !== 0x2f) fail()
      const key = nameToken()
      const member = value(depth)
      if (members.has(key))
        throw new Unreadable(
          'pdf.two-keys',
          `文件中同一处写了两个“${key.slice(0, 60)}”，不同软件会读出不同内容：不予受理。`,
          `The file has “${key.slice(0, 60)}” twice in one place; programs would read different things: refused.`,
        )
      members.set(key, member)
    }
    at += 2
    return members
  }

  function array(depth: number): Value[] {
    const values: Value[] = []
    for (at += 1; ;) {
      skip()
      if (bytes[at] === 0x5d) break
      values.push(value(depth))
    }
    at += 1
    return values
  }

  /** A number, or a reference when a second number and R follow. */
  function numberOrRef(): Value {
    const text = word()
    if (!/^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})$/.test(text)) fail()
    const after = at
    if (/^\d{1,10}$/.test(text)) {
      skip()
      if (isDigit(bytes[at]) && /^\d{1,5}$/.test(bytes.toString('latin1', at, wordEnd()))) {
        const generation = Number(word())
        skip()
        if (bytes[at] === 0x52 && wordEnd() === at + 1) {
          at += 1
          return { ref: Number(text), generation }
        }
      }
      at = after
    }
    return Number(text)
  }

  function wordEnd(): number {
    let end = at
    while (end < bytes.length && !isSpace(bytes[end]) && !DELIMITER.has(bytes[end]!)) end += 1
    return end
  }

  function value(depth = 0): Value {
    if (depth > MOST_DEPTH) fail()
    skip()
    const byte = bytes[at] ?? fail()
    if (byte === 0x2f) return { name: nameToken() }
    if (byte === 0x5b) return array(depth + 1)
    if (byte === 0x28) return literalString()
    if (byte === 0x3c) return bytes[at + 1] === 0x3c ? dictionary(depth + 1) : hexString()
    if (isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e) return numberOrRef()
    const text = word()
    if (text === 'true' || text === 'false') return text === 'true'
    return text === 'null' ? null : fail()
  }

  return { skip, keyword, integer, value: () => value(), fail, place: () => at, goTo: (to: number) => void (at = to) }
}

/** The object that stands at an offset: `n g obj … endobj`. The length of its stream may be an object of its own. */
export function itemAt(file: Buffer, offset: number, lengthOf: (length: Value | undefined) => number) {
  const tokens = tokensOf(file, offset)
  const [number, generation] = [tokens.integer(), tokens.integer()]
  if (!tokens.keyword('obj')) tokens.fail()
  const value = tokens.value()
  let stream: Buffer | undefined
  if (value instanceof Map && tokens.keyword('stream')) {
    let from = tokens.place()
    if (file[from] === 13) from += 1
    if (file[from] !== 10) tokens.fail()
    const to = from + 1 + lengthOf((value as Dict).get('Length'))
    if (!(to > from && to <= file.length)) tokens.fail()
    stream = file.subarray(from + 1, to)
    tokens.goTo(to)
    if (!tokens.keyword('endstream')) tokens.fail()
  }
  if (!tokens.keyword('endobj')) tokens.fail()
  const item: Item = stream ? { value, stream } : { value }
  return { number, generation, item, end: tokens.place() }
}
