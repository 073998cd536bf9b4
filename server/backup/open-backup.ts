// A zone's backup as this process can make it: where it lies, its keys, and the way to the server's files.
import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import type { Config } from '#kernel/config/config.ts'
import { keyPair } from '#kernel/trust/key-pair.ts'
import type { Sm2KeyPair } from '#kernel/trust/sm2.ts'
import { keysOf } from '../role-folders.ts'
import type { Zone } from '../roles/open-zone.ts'
import { type BackupPlace, backupPlace, makeBackupPlace } from './backup-folders.ts'
import { type BackupKey, openBackupKey, readBackupKey } from './backup-key.ts'
import { BackupTrouble } from './backup-trouble.ts'
import { basebackupSource } from './basebackup-source.ts'
import { copySource } from './copy-source.ts'
import type { BaseSource } from './take-base.ts'

export type ZoneBackup = {
  readonly dir: string
  readonly place: BackupPlace
  readonly url: string
  readonly sealing: BackupKey
  readonly signing: Sm2KeyPair
  readonly source: BaseSource
}

/** Where the backups of every zone lie. */
export const backupDir = (config: Config): string => config.BACKUP_DIR ?? join(config.DATA_DIR ?? 'data', 'backup')

/** The key that a zone's backups are sealed under: the zones share no secret, so each has a setting of its own. */
export const backupKeyPath = (config: Config, zone: Zone): string =>
  (zone === 'extranet' ? config.BACKUP_KEY : config.INTRANET_BACKUP_KEY) ?? join(keysOf(config, zone), 'backup-seal.key')

/** The key that signs a zone's manifests. */
export const backupSigner = (config: Config, zone: Zone): Sm2KeyPair => keyPair(keysOf(config, zone), 'backup')

/** Opens the backup of the zone whose server answers at `url`. Refuses a server that hands over no log, and says what to set. */
export async function openBackup(config: Config, zone: Zone, url: string, log: (words: string) => void): Promise<ZoneBackup> {
  const dir = backupDir(config)
  const server = await lookAt(url)
  const place = backupPlace(dir, zone, server.lineage)
  if (server.pgdata === undefined) makeBackupPlace(place)
  if (server.archiveMode === 'off') refuseUnarchived(place)
  const path = backupKeyPath(config, zone)
  const isNamed = path === (zone === 'extranet' ? config.BACKUP_KEY : config.INTRANET_BACKUP_KEY)
  return {
    dir,
    place,
    url,
    sealing: isNamed ? readBackupKey(path) : openBackupKey(path),
    signing: backupSigner(config, zone),
    source: server.pgdata === undefined ? basebackupSource(place, url, server.major, log) : copySource(server.pgdata, url),
  }
}

type Looked = { lineage: string; major: number; archiveMode: string; pgdata?: string }

/** What a server says of itself. Its files are copied where they are ours: the script of the archive lies beside them. */
async function lookAt(url: string): Promise<Looked> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ lineage: string; version: number; archive: string; folder: string | null }>(
      `select system_identifier::text as lineage, current_setting('server_version_num')::int as version,
        current_setting('archive_mode') as archive,
        (select setting from pg_settings where name = 'data_directory') as folder
       from pg_control_system()`,
    )
    const { lineage, version, archive, folder } = rows[0]!
    const isOurs = folder !== null && isOpen(folder) && existsSync(join(dirname(folder), 'archive-wal.sh'))
    return { lineage, major: Math.floor(version / 10_000), archiveMode: archive, ...(isOurs && { pgdata: folder }) }
  } finally {
    await client.end()
  }
}

function isOpen(folder: string): boolean {
  try {
    accessSync(join(folder, 'global', 'pg_control'), constants.R_OK)
    return true
  } catch {
    return false
  }
}

function refuseUnarchived({ arriving }: BackupPlace): never {
  throw new BackupTrouble(
    `数据库没有归档日志，备份就不能恢复到某一时刻。请在 postgresql.conf 里设 archive_mode = on、archive_timeout = 60、archive_command = '/bin/sh /路径/archive-wal.sh ${arriving} "%p" "%f"'（脚本在 server/backup/archive-wal.sh），重启数据库；或改用 pgBackRest。内置数据库：停下岳麓再启动一次。`,
    `The database does not archive its log, so no moment could be restored. Set archive_mode = on, archive_timeout = 60 and archive_command = '/bin/sh /path/archive-wal.sh ${arriving} "%p" "%f"' in postgresql.conf (the script is server/backup/archive-wal.sh) and restart it; or use pgBackRest. The embedded one: stop Yuelu and start it again.`,
  )
}
