// Where the backups of one cluster lie: <BACKUP_DIR>/<zone>/<lineage>/, and in it
//   arriving/     segments as PostgreSQL hands them over, plain, for seconds
//   wal/          segments taken in: compressed and sealed
//   wal.index     what was taken in, in order, each line bound to the one before
//   base/<id>/    base backups: manifest.json, manifest.sig, data.pack
// The lineage is PostgreSQL's system identifier: a database made anew never meets the files of the one before it, and the
// zones never meet at all.
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { endianness } from 'node:os'
import { join } from 'node:path'
import { closedFolder, type Owner } from '../cluster-owner.ts'
import type { Zone } from '../roles/open-zone.ts'
import { BackupTrouble } from './backup-trouble.ts'

export type BackupPlace = {
  readonly zone: Zone
  readonly lineage: string
  readonly home: string
  readonly arriving: string
  readonly wal: string
  readonly index: string
  readonly base: string
}

export function backupPlace(dir: string, zone: Zone, lineage: string): BackupPlace {
  const home = join(dir, zone, lineage)
  return {
    zone,
    lineage,
    home,
    arriving: join(home, 'arriving'),
    wal: join(home, 'wal'),
    index: join(home, 'wal.index'),
    base: join(home, 'base'),
  }
}

/** Makes the folders; `arriving` belongs to the user that the database runs as. */
export function makeBackupPlace(place: BackupPlace, owner?: Owner): void {
  try {
    mkdirSync(place.home, { recursive: true, mode: 0o711 })
    for (const folder of [place.arriving, place.wal, place.base]) mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (owner?.stepsDown) chownSync(place.arriving, owner.uid, owner.gid)
  } catch (cause) {
    throw new BackupTrouble(
      `备份文件夹 ${place.home} 不能写：请检查它的权限，或用环境变量 BACKUP_DIR 另选一处。`,
      `The backup folder ${place.home} cannot be written: check its permissions, or choose another with BACKUP_DIR.`,
      { cause },
    )
  }
  const closed = owner && closedFolder(place.arriving, owner)
  if (closed !== undefined) {
    throw new BackupTrouble(
      `数据库以系统用户 ${owner!.name} 运行，进不了 ${closed}：请用环境变量 BACKUP_DIR 另选备份文件夹。`,
      `The database runs as the OS user ${owner!.name}, who may not enter ${closed}: choose another BACKUP_DIR.`,
    )
  }
}

/** The lineages of a zone that have anything here. */
export function lineagesIn(dir: string, zone: Zone): BackupPlace[] {
  const home = join(dir, zone)
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => /^\d{1,20}$/.test(name))
    .map((lineage) => backupPlace(dir, zone, lineage))
}

/** The system identifier of a cluster's files, as `pg_control_system()` says it: the first eight bytes of pg_control. */
export function lineageOf(pgdata: string): string {
  const bytes = readFileSync(join(pgdata, 'global', 'pg_control'))
  return (endianness() === 'LE' ? bytes.readBigUInt64LE() : bytes.readBigUInt64BE()).toString()
}
