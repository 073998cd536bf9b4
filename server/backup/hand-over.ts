// A living server asked for the log that it has not yet handed over, so that what was committed a moment ago can be restored too.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { BackupPlace } from './backup-folders.ts'
import type { BackupKey } from './backup-key.ts'
import { isSegment } from './wal-index.ts'
import { takeIn } from './wal-store.ts'

const WAIT_MS = 15_000

/** Has the log handed over and taken in up to now. Answers false when the archive did not get it in time. */
export async function handOverNow(url: string, place: BackupPlace, key: BackupKey, waitMs = WAIT_MS): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ wal: string }>('select pg_walfile_name(pg_switch_wal()) as wal').finally(() => client.end())
  for (const until = Date.now() + waitMs; Date.now() < until; await sleep(50)) {
    const { entries } = await takeIn(place, key)
    if (entries.some(({ name }) => isSegment(name) && name >= rows[0]!.wal)) return true
  }
  return false
}
