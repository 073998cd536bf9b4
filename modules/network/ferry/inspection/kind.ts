// What a file is by its content. Its name and what the manifest says are compared with this, and never believed. Text is told
// apart by what it parses as; whatever is not on the list is named as well as can be, and refused.
import type { FileType } from '../contract/fields.ts'

export type Kind = FileType | 'text' | { readonly other: string }

const MAGIC: readonly (readonly [string, string])[] = [
  ['d0cf11e0a1b11ae1', 'OLE 复合文档（旧版 Office，可含宏）/ OLE'],
  ['4d5a', 'Windows 程序 / program'],
  ['7f454c46', 'Linux 程序 / program'],
  ['cafebabe', 'Java / Mach-O'],
  ['2321', '脚本 / script'],
  ['52617221', 'RAR'],
  ['377abcaf271c', '7z'],
  ['1f8b', 'gzip'],
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['4c000000011402', '快捷方式 / shortcut'],
  ['7b5c727466', 'RTF'],
]

const begins = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex

/** Text that a person could have typed: UTF-8 without control letters but tab and line ends. */
export function textOf(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}

export function kindOf(bytes: Buffer): Kind {
  if (bytes.length === 0) return { other: '空文件 / empty' }
  if (begins(bytes, '255044462d')) return 'pdf'
  if (begins(bytes, '504b')) return bytes.includes('OFD.xml') ? 'ofd' : { other: '压缩包（包中包）/ archive' }
  if (begins(bytes, '89504e470d0a1a0a')) return isWholePng(bytes) ? 'png' : { other: '图片后附有其他内容 / trailing bytes' }
  if (begins(bytes, 'ffd8ff'))
    return bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9 ? 'jpg' : { other: '图片后附有其他内容 / trailing bytes' }
  const known = MAGIC.find(([hex]) => begins(bytes, hex))
  if (known) return { other: known[1] }
  const text = textOf(bytes)
  return text === undefined ? { other: '二进制内容 / binary' } : textKind(text)
}

/** Markup is told by its first letter, JSON by parsing; the rest is a table or plain text, as its name says. */
function textKind(text: string): Kind {
  const first = text.trimStart()
  if (first.startsWith('<')) return /^<(!doctype\s+html|html)\b/i.test(first) ? { other: 'HTML' } : 'xml'
  if (!/^[[{]/.test(first)) return 'text'
  if (isJson(first)) return 'json'
  return isJson(first.split(/\r?\n/, 1)[0]!) ? 'jsonl' : 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A chain of chunks that ends with IEND at the very end of the file. */
function isWholePng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return end === bytes.length
    at = end
  }
  return false
}

/** True when the content may be what was said: plain text and tables have no mark of their own, one record is also a line of records. */
export const isOfType = (kind: Kind, said: FileType): boolean =>
  kind === said || (kind === 'text' && (said === 'csv' || said === 'txt')) || (kind === 'json' && said === 'jsonl')

export const nameOfKind = (kind: Kind): string => (typeof kind === 'object' ? kind.other : kind)

/** The type that a name says; undefined for an extension that no ferry carries. */
export function typeByName(name: string): FileType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const known: readonly FileType[] = ['csv', 'json', 'jsonl', 'txt', 'xml', 'pdf', 'ofd', 'png', 'jpg']
  return extension === 'jpeg' ? 'jpg' : known.find((one) => one === extension)
}
