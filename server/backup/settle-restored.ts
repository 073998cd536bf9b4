// A restored database on its way to being used: a password of its own, and, where it takes the living one's place, the living
// one's files moved aside (never deleted) and the new timeline made known to the archive.
import { copyFileSync, existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { isPostmaster, readPostmaster } from '../postmaster.ts'
import type { BackupPlace } from './backup-folders.ts'
import type { BackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import type { Restored } from './restore.ts'
import { takeIn } from './wal-store.ts'

/** Gives the database a new password, kept where a start looks for it, and stops it. The old one was in no backup. */
export async function settleRestored({ home, server }: Restored): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    await client.query(`alter role current_user password ${client.escapeLiteral(password)}`)
  } finally {
    await client.end()
  }
  writeFileSync(join(home, 'password'), password, { mode: 0o600 })
  await server.stop()
}

/** Refuses to take the place of a server that runs. */
export function requireStopped(living: string): void {
  const found = readPostmaster(join(living, 'pgdata'))
  if (found === undefined || !isPostmaster(found.pid)) return
  throw new BackupTrouble(
    `数据库还在运行（进程 ${found.pid}，${living}）：请先停下岳麓，再用 --as-new。不停机可以恢复到旁边：去掉 --as-new。`,
    `The database still runs (process ${found.pid}, ${living}): stop Yuelu before --as-new. Without --as-new it is restored beside while all goes on.`,
  )
}

/** Puts the restored folder in the living one's place; answers where the old one lies now. */
export function takePlace(restored: string, living: string, stamp: string): string | undefined {
  requireStopped(living)
  const aside = existsSync(living) ? `${living}.before-${stamp}` : undefined
  if (aside) renameSync(living, aside)
  renameSync(restored, living)
  return aside
}

/** Without its history file no later restore would find the way onto the new timeline: nobody archived it while it was made. */
export async function announceTimeline(place: BackupPlace, key: BackupKey, pgdata: string): Promise<void> {
  const wal = join(pgdata, 'pg_wal')
  for (const name of readdirSync(wal)) {
    if (/^[0-9A-F]{8}\.history$/.test(name)) copyFileSync(join(wal, name), join(place.arriving, name))
  }
  await takeIn(place, key)
}
