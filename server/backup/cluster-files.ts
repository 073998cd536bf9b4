// Which files of a running cluster belong in a base backup, as PostgreSQL's manual lists them ("Making a Base Backup Using
// the Low Level API"): all but the log itself, what is made anew at every start, and what says that a server runs here.
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders that must be there, empty. */
const EMPTY = new Set(['pg_wal', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'])

const LEFT_OUT = new Set([
  'postmaster.pid',
  'postmaster.opts',
  'postgresql.auto.conf.tmp',
  'current_logfiles.tmp',
  'current_logfiles',
  'backup_label',
  'backup_label.old',
  'tablespace_map',
  'tablespace_map.old',
  'backup_manifest',
  'standby.signal',
  'recovery.signal',
])

const isLeftOut = (name: string) => LEFT_OUT.has(name) || name.startsWith('pgsql_tmp') || name.startsWith('pg_internal.init')

export type ClusterFiles = { readonly folders: readonly string[]; readonly files: readonly string[] }

/** The files of `pgdata`, with pg_control last: it must be no older than the rest. */
export async function clusterFiles(pgdata: string): Promise<ClusterFiles> {
  const folders = ['pg_wal/archive_status']
  const files: string[] = []
  const walk = async (folder: string) => {
    for (const entry of await entriesOf(join(pgdata, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isLeftOut(entry.name)) continue
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory()) {
        folders.push(path)
        if (!EMPTY.has(path)) await walk(path)
      }
    }
  }
  await walk('')
  const control = 'global/pg_control'
  return { folders: folders.toSorted(), files: [...files.filter((path) => path !== control).toSorted(), control] }
}

/** A folder of a temporary table's or a dropped database's may go while it is read. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
