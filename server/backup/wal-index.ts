// What was taken in of a server's log: one line a file, `name size sm3 at mark`, each mark made over the line and the mark
// before it by the holder of the key. A line changed, swapped or taken out breaks every mark that follows. When old segments
// go, the index begins anew with the mark it had reached there. A last line without its end was being written when the
// machine died; it counts for nothing.
import { closeSync, existsSync, ftruncateSync, readFileSync, renameSync, writeSync } from 'node:fs'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { openThrough, flush } from '../on-disk.ts'

export type WalEntry = {
  readonly name: string
  readonly size: number
  readonly sm3: string
  /** When it was taken in: what it holds was committed before. */
  readonly at: string
  readonly mark: string
}

export type WalIndex = { readonly begins: string; readonly entries: readonly WalEntry[]; readonly bytes: number }

const NAME = /^[0-9A-F]{24}(\.[0-9A-F]{8}\.backup)?$|^[0-9A-F]{8}\.history$/
const LINE = /^(\S{1,60}) (\d{1,12}) ([0-9a-f]{64}) (\d{4}-\d\d-\d\dT[\d:.]{12}Z) ([0-9a-f]{64})$/

/** A name that PostgreSQL gives to what it hands over. */
export const isWalName = (name: string): boolean => NAME.test(name)

/** A whole segment, not a note about a backup or a timeline. */
export const isSegment = (name: string): boolean => /^[0-9A-F]{24}$/.test(name)

/** Where a segment stands in the log, whatever its timeline. */
const placeOf = ({ name, size }: WalEntry): number =>
  Number.parseInt(name.slice(8, 16), 16) * (2 ** 32 / size) + Number.parseInt(name.slice(16), 16)

/** The last segment before the first one that is missing: the log was not archived for a while, and no recovery gets over it. */
export function lastBeforeGap(entries: readonly WalEntry[]): WalEntry | undefined {
  const segments = entries.filter(({ name }) => isSegment(name))
  return segments.find((segment, i) => segments[i + 1] !== undefined && placeOf(segments[i + 1]!) > placeOf(segment) + 1)
}

const beginning = (key: BackupKey, mark: string) => `begins ${mark} ${key.mark(`begins ${mark}`)}\n`
const marked = (key: BackupKey, before: string, line: string) => key.mark(`${before}\n${line}`)
const lineOf = ({ name, size, sm3, at }: Omit<WalEntry, 'mark'>) => `${name} ${size} ${sm3} ${at}`

/** Reads an index and checks every mark. Refuses one that was changed, by the file's name and the line's number. */
export function readWalIndex(path: string, key: BackupKey): WalIndex {
  if (!existsSync(path)) return { begins: key.mark('nothing yet'), entries: [], bytes: 0 }
  const text = readFileSync(path, 'utf8')
  const end = text.lastIndexOf('\n') + 1
  const lines = text.slice(0, end).split('\n').slice(0, -1)
  const [, begins = '', proof] = /^begins (\S+) (\S+)$/.exec(lines[0] ?? '') ?? []
  if (lines.length > 0 && proof !== key.mark(`begins ${begins}`)) refuseLine(path, 1)
  let before = begins
  const entries = lines.slice(1).map((line, i): WalEntry => {
    const [, name = '', size, sm3 = '', at = '', mark = ''] = LINE.exec(line) ?? []
    if (!isWalName(name) || mark !== marked(key, before, line.slice(0, line.lastIndexOf(' ')))) refuseLine(path, i + 2)
    before = mark
    return { name, size: Number(size), sm3, at, mark }
  })
  return lines.length > 0 ? { begins, entries, bytes: Buffer.byteLength(text.slice(0, end)) } : readWalIndex('', key)
}

function refuseLine(path: string, line: number): never {
  throw new BackupTrouble(
    `日志归档索引 ${path} 第 ${line} 行不成立：它被改过，或是用别的密钥写的。请放回原来的文件或密钥。`,
    `Line ${line} of the archive's index ${path} does not hold: it was changed or written with another key. Put back the original, or the right key.`,
  )
}

/** Writes one line more and makes sure that it lies on the disk. The caller holds the lock of the folder. */
export function appendToIndex(path: string, key: BackupKey, index: WalIndex, file: Omit<WalEntry, 'mark'>): WalIndex {
  const line = lineOf(file)
  const mark = marked(key, index.entries.at(-1)?.mark ?? index.begins, line)
  const text = `${index.bytes === 0 ? beginning(key, index.begins) : ''}${line} ${mark}\n`
  const out = openThrough(path, existsSync(path) ? 'r+' : 'w')
  try {
    ftruncateSync(out, index.bytes)
    writeSync(out, text, index.bytes)
  } finally {
    closeSync(out)
  }
  return { ...index, entries: [...index.entries, { ...file, mark }], bytes: index.bytes + Buffer.byteLength(text) }
}

/** Lets the first `count` entries go. */
export function shortenIndex(path: string, key: BackupKey, index: WalIndex, count: number, folder: string): void {
  if (count === 0) return
  const begins = index.entries[count - 1]!.mark
  const rest = index.entries.slice(count).map((entry) => `${lineOf(entry)} ${entry.mark}\n`)
  const draft = `${path}.draft`
  const out = openThrough(draft, 'w')
  try {
    writeSync(out, beginning(key, begins) + rest.join(''))
  } finally {
    closeSync(out)
  }
  renameSync(draft, path)
  flush(folder)
}
