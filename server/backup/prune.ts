// What is older than it need be goes: base backups beyond the number kept, and the log before the oldest kept one.
import type { KeyObject } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../start-lock.ts'
import type { BackupPlace } from './backup-folders.ts'
import type { BackupKey } from './backup-key.ts'
import { basesIn, readManifest } from './manifest.ts'
import { flush } from '../on-disk.ts'
import { readWalIndex, shortenIndex } from './wal-index.ts'
import { sweepWal } from './wal-store.ts'

/** Keeps the newest `keep` base backups; answers how many went. The caller holds the lock of the bases. */
export async function pruneBackups(place: BackupPlace, sealing: BackupKey, signing: KeyObject, keep: number): Promise<number> {
  const ids = basesIn(place)
  const [oldest, gone] = [ids.at(-keep) ?? ids[0], ids.slice(0, -keep)]
  if (oldest === undefined) return 0
  // Read first: if the oldest kept one is not whole, nothing goes.
  const { startWal } = readManifest(place, oldest, signing)
  const release = await holdLock(join(place.home, 'wal.lock'))
  try {
    const index = readWalIndex(place.index, sealing)
    const first = index.entries.findIndex(({ name }) => name === startWal)
    if (first > 0) {
      shortenIndex(place.index, sealing, index, first, place.home)
      sweepWal(place, readWalIndex(place.index, sealing))
    }
    for (const id of gone) rmSync(join(place.base, id), { recursive: true })
    flush(place.base)
  } finally {
    release()
  }
  return gone.length
}
