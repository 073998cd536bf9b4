// What makes an embedded server hand its log over, segment by segment.
import { chownSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Owner } from '../cluster-owner.ts'
import type { Zone } from '../roles/open-zone.ts'
import { backupPlace, lineageOf, makeBackupPlace } from './backup-folders.ts'

export type Archiving = {
  readonly dir: string
  readonly zone: Zone
  /** A segment is handed over at the latest after so many seconds with something new in it: the bound of what may be lost. */
  readonly seconds: number
}

const SCRIPT = readFileSync(new URL('./archive-wal.sh', import.meta.url), 'utf8')

/** The settings of the server of `pgdata`. The command's script lies beside it: the checkout may be closed to the database's user. */
export function archiveSettings({ dir, zone, seconds }: Archiving, pgdata: string, owner: Owner): string[] {
  const place = backupPlace(dir, zone, lineageOf(pgdata))
  makeBackupPlace(place, owner)
  const script = join(dirname(pgdata), 'archive-wal.sh')
  writeFileSync(script, SCRIPT, { mode: 0o700 })
  if (owner.stepsDown) chownSync(script, owner.uid, owner.gid)
  return ['wal_level=replica', 'archive_mode=on', `archive_timeout=${seconds}`, `archive_command=${archiveCommand(script, place.arriving)}`]
}

/** The command as PostgreSQL runs it, for a script and a folder of any name. */
export const archiveCommand = (script: string, arriving: string): string =>
  `/bin/sh ${commandWord(script)} ${commandWord(arriving)} "%p" "%f"`

/** A path as one word of a shell command of PostgreSQL, which reads % as its own. */
export const commandWord = (path: string): string => `'${path.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`
