// A file that somebody hands in. What it is, its bytes say and not its name; what would run is not taken; of a picture nothing is kept
// but what it shows; and its name means nothing to a file system. Each room says which kinds it takes, how large, and in its own words
// why a file was not taken.
import { type Words, words } from '../text/text.ts'
import { activeInCsv } from './csv/active-content.ts'
import { type Finding, Unreadable } from './finding.ts'
import { activeInOfd } from './ofd/active-content.ts'
import { activeInPdf } from './pdf/active-content.ts'
import { barePicture } from './picture/bare-picture.ts'
import { sizeOfPicture } from './picture/size-of.ts'

/** The kinds there are, each with the ending of its name. */
export const fileKinds = {
  'application/pdf': 'pdf',
  'application/ofd': 'ofd',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'text/csv': 'csv',
} as const
export type FileKind = keyof typeof fileKinds

export type Given = { readonly name: string; readonly base64: string }
export type Allowed = { readonly kinds: readonly FileKind[]; readonly mostBytes: number; readonly mostPages?: number }
export type TakenFile = { readonly name: string; readonly type: FileKind; readonly bytes: Buffer }

export type NotTaken = {
  readonly name: string
  /** `broken` is also what is empty, cut, or larger to open than any page. */
  readonly fault: 'kind' | 'too-large' | 'active' | 'broken'
  readonly bytes: number
  /** What is active in it, as a list; else a sentence that says why and what to do. */
  readonly what: Words
}

/** A picture of a page at 600 dpi has 35 million pixels; what is far larger was made to exhaust whoever opens it. */
const MOST_SIDE = 12_000
const MOST_PIXELS = 80_000_000
const MOST_PAGES = 300
/** Fewer bytes are no file of any kind. */
const LEAST = 8

const UNREADABLE = words('打不开或者是空的，请重新拍照或者另存后再传。', 'It cannot be opened or is empty: take or save it again.')

export function takenFile({ name: given, base64 }: Given, { kinds, mostBytes, mostPages = MOST_PAGES }: Allowed): TakenFile | NotTaken {
  const name = plainName(given)
  const not = (fault: NotTaken['fault'], bytes: number, what = UNREADABLE): NotTaken => ({ name, fault, bytes, what })
  const packed = base64.replace(/^data:[^,]{0,100},/, '').replace(/\s/g, '')
  const size = Math.floor((packed.length * 3) / 4)
  if (size > mostBytes + 2) return not('too-large', size)
  const bytes = decoded(packed)
  if (!bytes || bytes.length < LEAST) return not('broken', bytes?.length ?? 0)
  if (bytes.length > mostBytes) return not('too-large', bytes.length)
  const type = kindOf(bytes, name)
  if (!type || !kinds.includes(type)) return not('kind', bytes.length, onlyThese(kinds))
  const kept = keptOf(bytes, type, mostPages)
  if ('fault' in kept) return not(kept.fault, bytes.length, kept.what)
  return { name: `${name.replace(/\.[A-Za-z0-9]{1,5}$/, '')}.${fileKinds[type]}`, type, bytes: kept.bytes }
}

function keptOf(bytes: Buffer, type: FileKind, mostPages: number): { readonly bytes: Buffer } | Pick<NotTaken, 'fault' | 'what'> {
  try {
    const kept = readers[type](bytes, mostPages)
    return Buffer.isBuffer(kept) ? { bytes: kept } : { fault: 'active', what: listOf(kept) }
  } catch (error) {
    // A reader that meets what no standard knows says so, or runs off the end of the bytes.
    if (error instanceof Unreadable) return { fault: 'broken', what: words(error.finding.words.zh, error.finding.words.en) }
    if (error instanceof RangeError) return { fault: 'broken', what: UNREADABLE }
    throw error
  }
}

/** Letters that are none of Base64 are passed over by the reader: what comes back differs then. */
function decoded(packed: string): Buffer | undefined {
  const bytes = Buffer.from(packed, 'base64')
  const bare = (text: string) => text.replace(/={1,2}$/, '')
  return bare(bytes.toString('base64')) === bare(packed) ? bytes : undefined
}

/** A table of text has no mark in its bytes: its name alone says that it is one. */
function kindOf(bytes: Buffer, name: string): FileKind | undefined {
  const head = bytes.toString('latin1', 0, 12)
  if (head.startsWith('%PDF-')) return 'application/pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'application/ofd'
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (head.startsWith('\u0089PNG')) return 'image/png'
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'image/webp'
  return /\.csv$/i.test(name) ? 'text/csv' : undefined
}

/** What is kept of each kind, or what is active in it. */
type Reader = (bytes: Buffer, mostPages: number) => Buffer | readonly Finding[]
const readers: Readonly<Record<FileKind, Reader>> = {
  'application/pdf': (bytes, most) => pagesOnly(bytes, activeInPdf(bytes), most),
  'application/ofd': (bytes, most) => pagesOnly(bytes, activeInOfd(bytes), most),
  'image/jpeg': pictureOnly,
  'image/png': pictureOnly,
  'image/webp': pictureOnly,
  'text/csv': (bytes) => {
    const { findings } = activeInCsv(bytes)
    return findings.length > 0 ? findings : bytes
  },
}

function pagesOnly(bytes: Buffer, { pages, findings }: ReturnType<typeof activeInPdf>, most: number): Buffer | readonly Finding[] {
  if (pages === 0 || pages > most)
    throw new Unreadable('file.pages', `应有 1 至 ${most} 页，这份有 ${pages} 页。`, `It must have 1 to ${most} pages and has ${pages}.`)
  return findings.length > 0 ? findings : bytes
}

function pictureOnly(bytes: Buffer): Buffer {
  const bare = barePicture(bytes)
  const { width, height } = sizeOfPicture(bare)
  if (width > 0 && height > 0 && width <= MOST_SIDE && height <= MOST_SIDE && width * height <= MOST_PIXELS) return bare.bytes
  throw new Unreadable(
    'picture.size',
    '图片的像素太多或者为零，请缩小后再传。',
    'The picture has too many pixels or none: make it smaller.',
  )
}

function onlyThese(kinds: readonly FileKind[]): Words {
  const endings = kinds.map((kind) => fileKinds[kind].toUpperCase())
  return words(`只收 ${endings.join('、')}。`, `Only ${endings.join(', ')} are taken.`)
}

/** Up to three things that are active, each once. */
function listOf(findings: readonly Finding[]): Words {
  const said = (one: 'zh' | 'en', mark: string) => [...new Set(findings.map((it) => it.words[one]))].slice(0, 3).join(mark).slice(0, 200)
  return words(said('zh', '、'), said('en', ', '))
}

/** The last part of a path, without what a name must not hold, at most 100 characters. */
function plainName(given: string): string {
  const last = given.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1)!
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*']/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  return [...(plain || '材料')].slice(0, 100).join('')
}
