// The log that a recovery will read, opened and checked beforehand and laid into a folder of its own: the database's user
// cannot read the archive and holds no key, and what it reads has been checked to the last byte.
import { chownSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from '../cluster-owner.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import type { Chosen } from './choose-base.ts'
import { chinaTime } from './target-time.ts'
import { isSegment, lastBeforeGap, readWalIndex, type WalEntry } from './wal-index.ts'
import { openSegment } from './wal-store.ts'

export type LaidOut = { readonly segments: number; readonly isAll: boolean; readonly lastAt?: string }

/** Segments beyond the first that was taken in after the moment: whoever committed just before may stand in the next. */
const BEYOND = 1

/** Lays out what was archived from the base's start until a little after `until`, or all. What lies there already stays. */
export async function layOutLog(
  { place, manifest }: Chosen,
  key: BackupKey,
  folder: string,
  owner: Owner,
  until: Date | 'latest',
): Promise<LaidOut> {
  const { entries } = readWalIndex(place.index, key)
  const first = entries.findIndex(({ name }) => name === manifest.startWal)
  const names = new Set(entries.map(({ name }) => name))
  const missing = [manifest.startWal, manifest.stopWal].find((name) => !names.has(name))
  if (missing !== undefined) {
    throw new BackupTrouble(
      `归档索引 ${place.index} 里没有日志段 ${missing}，备份 ${manifest.id} 缺它不能用：请放回原来的索引和日志段，或换一个备份（--base）。`,
      `The archive's index ${place.index} lacks the segment ${missing}, without which the backup ${manifest.id} is of no use: put the original index and segment back, or take another backup (--base).`,
    )
  }
  const wanted = entries.filter((entry, i) => i >= first || !isSegment(entry.name))
  refuseGap(wanted, until, place.index)
  const count = until === 'latest' ? wanted.length : enough(wanted, until, manifest.stopWal)
  for (const entry of wanted.slice(0, count)) {
    const to = join(folder, entry.name)
    if (existsSync(to)) continue
    await openSegment(place, key, entry, to)
    if (owner.stepsDown) chownSync(to, owner.uid, owner.gid)
  }
  const last = wanted[count - 1]
  return {
    segments: wanted.slice(0, count).filter(({ name }) => isSegment(name)).length,
    isAll: count === wanted.length,
    ...(last && { lastAt: last.at }),
  }
}

function refuseGap(wanted: readonly WalEntry[], until: Date | 'latest', index: string): void {
  const last = lastBeforeGap(wanted)
  if (!last || (until !== 'latest' && new Date(last.at) > until)) return
  throw new BackupTrouble(
    `归档在日志段 ${last.name} 之后断了（见 ${index}）：用这个备份只能恢复到 ${chinaTime(new Date(last.at))} 之前，或换一个更新的备份（--base）。`,
    `The archive breaks off after the segment ${last.name} (see ${index}): from this backup only moments before ${chinaTime(new Date(last.at))} can be restored; or take a newer one (--base).`,
  )
}

function enough(wanted: readonly WalEntry[], until: Date, stopWal: string): number {
  const after = wanted.findIndex(({ at }) => new Date(at) > until)
  const needed = wanted.findIndex(({ name }) => name === stopWal) + 1
  return Math.min(wanted.length, Math.max(needed, after < 0 ? wanted.length : after + 1 + BEYOND))
}
