// Segments of the log, from arriving in the clear to lying sealed. Taking in is safe to repeat at any point: a segment leaves
// `arriving` only when its sealed copy and its line in the index lie on the disk.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { holdLock } from '../start-lock.ts'
import type { BackupPlace } from './backup-folders.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { PIECE, piecesOf } from './pack.ts'
import { flush } from '../on-disk.ts'
import { appendToIndex, isWalName, readWalIndex, type WalEntry, type WalIndex } from './wal-index.ts'

const compress = promisify(zstdCompress)
const decompress = promisify(zstdDecompress)
const SETTINGS = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }
/** No sealed piece of a segment is longer. */
const MOST = PIECE + 65_536

const scopeOf = ({ zone, lineage }: BackupPlace) => `wal ${zone} ${lineage}`

/** Takes in every segment that has arrived, in the order of the log. Answers the index as it then stands. */
export async function takeIn(place: BackupPlace, key: BackupKey, now = () => new Date().toISOString()): Promise<WalIndex> {
  const release = await holdLock(join(place.home, 'wal.lock'))
  try {
    let index = readWalIndex(place.index, key)
    const known = new Map(index.entries.map((entry) => [entry.name, entry]))
    const arrived = arrivedIn(place)
    for (const name of arrived) {
      const before = known.get(name)
      const path = join(place.arriving, name)
      if (before) await requireSame(path, before)
      else {
        const file = await seal(place, key, name)
        index = appendToIndex(place.index, key, index, { name, ...file, at: now() })
      }
      await rm(path)
    }
    return index
  } finally {
    release()
  }
}

/** Segments that wait to be taken in, in the order of the log. A link is none: the folder is the database user's, who could point it anywhere. */
export const arrivedIn = ({ arriving }: BackupPlace): string[] =>
  existsSync(arriving)
    ? readdirSync(arriving, { withFileTypes: true })
        .filter((entry) => entry.isFile() && isWalName(entry.name))
        .map(({ name }) => name)
        .toSorted()
    : []

/** How long the oldest of them has waited. */
export function waitingMs(place: BackupPlace, nowMs: number): number {
  const times = arrivedIn(place).flatMap((name) => statSync(join(place.arriving, name), { throwIfNoEntry: false })?.mtimeMs ?? [])
  return times.length === 0 ? 0 : Math.max(0, nowMs - Math.min(...times))
}

async function seal(place: BackupPlace, key: BackupKey, name: string): Promise<{ size: number; sm3: string }> {
  const draft = join(place.wal, `${name}.draft`)
  const hash = createHash('sm3')
  const out = await open(draft, 'w', 0o600)
  let size = 0
  try {
    let n = 0
    for await (const piece of piecesOf(join(place.arriving, name))) {
      hash.update(piece)
      size += piece.length
      const sealed = key.seal(scopeOf(place), `${name}\n${n}`, await compress(piece, SETTINGS))
      const length = Buffer.alloc(4)
      length.writeUInt32BE(sealed.length)
      await out.write(Buffer.concat([length, sealed]))
      n += 1
    }
  } finally {
    await out.close()
  }
  flush(draft)
  await rename(draft, join(place.wal, name))
  flush(place.wal)
  return { size, sm3: hash.digest('hex') }
}

/** PostgreSQL hands a segment over again when it did not hear that the first time went well. */
async function requireSame(path: string, before: WalEntry): Promise<void> {
  const hash = createHash('sm3')
  for await (const piece of piecesOf(path)) hash.update(piece)
  if (hash.digest('hex') === before.sm3) return
  throw new BackupTrouble(
    `日志段 ${path} 与已归档的同名日志段内容不同：两个数据库在往同一处归档，或文件被改过。请查明后移走其中一个。`,
    `The segment ${path} differs from the one archived under its name: two servers archive to one place, or it was changed. Find out which, and move one away.`,
  )
}

/** Writes a segment in the clear to `to`. Refuses, by its name, one that is gone, altered or cut. */
export async function openSegment(place: BackupPlace, key: BackupKey, entry: WalEntry, to: string): Promise<void> {
  const path = join(place.wal, entry.name)
  if (!existsSync(path)) {
    throw new BackupTrouble(
      `日志段 ${path} 不见了：索引里有它，归档里没有。请放回它的副本；否则只能恢复到它之前的时刻。`,
      `The segment ${path} is gone: the index has it, the archive has not. Put a copy of it back; without it only times before it can be restored.`,
    )
  }
  const file = await open(path, 'r')
  const out = await open(to, 'w', 0o600)
  try {
    const hash = createHash('sm3')
    let [at, n, size] = [0, 0, 0]
    for (const length = Buffer.alloc(4); ; n += 1) {
      const { bytesRead } = await file.read(length, 0, 4, at)
      if (bytesRead === 0) break
      const most = bytesRead === 4 ? length.readUInt32BE() : MOST + 1
      if (most > MOST || size > entry.size) refuseSegment(path)
      const sealed = Buffer.alloc(most)
      await file.read(sealed, 0, most, at + 4)
      const opened = key.open(scopeOf(place), `${entry.name}\n${n}`, sealed) ?? refuseSegment(path)
      const piece = await decompress(opened, { maxOutputLength: PIECE })
      hash.update(piece)
      await out.write(piece)
      size += piece.length
      at += 4 + most
    }
    if (size !== entry.size || hash.digest('hex') !== entry.sm3) refuseSegment(path)
  } finally {
    await Promise.all([file.close(), out.close()])
  }
}

function refuseSegment(path: string): never {
  throw new BackupTrouble(
    `日志段 ${path} 打不开：它被改过、截断，或是用别的密钥封的。请放回它的副本，或用 BACKUP_KEY 指明当时的密钥。`,
    `The segment ${path} does not open: it was changed, cut short, or sealed under another key. Put a copy of it back, or name the key of that time with BACKUP_KEY.`,
  )
}

/** Lets the sealed files go that the index no longer has. */
export function sweepWal(place: BackupPlace, index: WalIndex): void {
  const kept = new Set(index.entries.map(({ name }) => name))
  for (const name of readdirSync(place.wal)) if (!kept.has(name)) rmSync(join(place.wal, name))
}
