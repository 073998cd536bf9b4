// The database itself, for work that must not go through the platform: DATABASE_URL, else the embedded server of DATA_DIR.
// A server that was running is left running; one that was started for this is stopped again.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig } from '#kernel/config/config.ts'
import { openDatabase, type Database } from '#kernel/db/database.ts'
import { backupDir } from '#server/backup/open-backup.ts'
import { dataDir } from '#server/data-dir.ts'
import { joinEmbedded, standbySettings } from '#server/standby/open-embedded.ts'
import { type Flags, textOf } from './command.ts'
import { Failed, UsageError } from './endings.ts'
import type { Terminal } from './terminal.ts'

type Env = Readonly<Record<string, string | undefined>>

export const zoneOption = { zone: { type: 'string' } } as const

/** The address of the zone's database and how to leave it. */
export async function reach(env: Env, flags: Flags, terminal: Terminal): Promise<{ url: string; leave(): Promise<void> }> {
  const zone = textOf(flags, 'zone') ?? 'extranet'
  if (zone !== 'extranet' && zone !== 'intranet')
    throw new UsageError('--zone 只能是 extranet 或 intranet。', '--zone is extranet or intranet.')
  const config = readConfig(env)
  const given = zone === 'extranet' ? config.DATABASE_URL : config.INTRANET_DATABASE_URL
  if (given !== undefined) return { url: given, leave: async () => {} }
  const dir = dataDir(config.DATA_DIR, true)
  if (!existsSync(join(dir, zone, 'pgdata'))) {
    throw new Failed(
      `数据文件夹 ${dir} 里没有 ${zone} 的数据库。请设 DATA_DIR 或 DATABASE_URL。`,
      `There is no database of the ${zone} in ${dir}. Set DATA_DIR or DATABASE_URL.`,
    )
  }
  // What is written meanwhile is archived like everything: a gap in the log would end what can be restored.
  const archive = { dir: backupDir({ ...config, DATA_DIR: dir }), zone, seconds: config.ARCHIVE_SECONDS } as const
  const standby = standbySettings(config)
  const cluster = await joinEmbedded({ zone, dir, archive, ...(standby && { standby }), log: (words) => terminal.note(words, words) })
  return { url: cluster.url, leave: async () => void (cluster.adopted || (await cluster.stop())) }
}

/** Runs work on the database and leaves it as it was found. */
export async function withDatabase<T>(
  run: { env: Env; flags: Flags; terminal: Terminal },
  work: (database: Database, url: string) => Promise<T>,
): Promise<T> {
  const { url, leave } = await reach(run.env, run.flags, run.terminal)
  const database = openDatabase(url, { max: 2, onFault: () => {} })
  try {
    return await work(database, url)
  } finally {
    await database.close()
    await leave()
  }
}
