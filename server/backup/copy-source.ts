// The files of an embedded server, copied while it runs between pg_backup_start and pg_backup_stop. A page that is written
// while it is read is mended by the log; so is a file that vanishes or is cut while the copy goes on.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { BackupTrouble } from './backup-trouble.ts'
import { clusterFiles } from './cluster-files.ts'
import { piecesOf } from './pack.ts'
import { type BaseSource, piecesOfText } from './take-base.ts'

/** A source over the files of `pgdata`, whose server answers at `url`. */
export const copySource = (pgdata: string, url: string): BaseSource => ({
  by: 'copy',
  async copy(pack) {
    // The backup is the session's: it is given up by itself when this connection ends.
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      await requireNoTablespaces(client)
      const { rows: begun } = await client.query<{ lsn: string; wal: string }>(
        "select lsn::text, pg_walfile_name(lsn) as wal from pg_backup_start('yuelu', true) lsn",
      )
      const { folders, files } = await clusterFiles(pgdata)
      for (const path of files) await packIfThere(pack, pgdata, path)
      const { rows: ended } = await client.query<{ lsn: string; wal: string; label: string; map: string }>(
        'select lsn::text, pg_walfile_name(lsn) as wal, labelfile as label, spcmapfile as map from pg_backup_stop(false)',
      )
      const [start, stop] = [begun[0]!, ended[0]!]
      await pack('backup_label', piecesOfText(stop.label))
      if (stop.map.trim() !== '') await pack('tablespace_map', piecesOfText(stop.map))
      return { folders, startWal: start.wal, startLsn: start.lsn, stopWal: stop.wal, stopLsn: stop.lsn }
    } finally {
      await client.end()
    }
  },
})

type Pack = Parameters<BaseSource['copy']>[0]

async function packIfThere(pack: Pack, pgdata: string, path: string): Promise<void> {
  const pieces = path === 'global/pg_control' ? await steady(join(pgdata, path)) : piecesOf(join(pgdata, path))
  try {
    await pack(path, pieces)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** pg_control is no page that the log mends: it is read until two readings agree. */
async function steady(path: string): Promise<Buffer[]> {
  for (let last = await readFile(path); ;) {
    const next = await readFile(path)
    if (next.equals(last)) return [next]
    last = next
  }
}

async function requireNoTablespaces(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select spcname as name from pg_tablespace where spcname !~ '^pg_' limit 1")
  if (!rows[0]) return
  throw new BackupTrouble(
    `数据库有另外的表空间 ${rows[0].name}，本程序只备份一处的文件：请把其中的表移回 pg_default，或改用 pgBackRest。`,
    `The database has a tablespace of its own, ${rows[0].name}; this program backs up one place: move its tables to pg_default, or use pgBackRest.`,
  )
}
