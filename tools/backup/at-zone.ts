// A zone's house and its backup, for commands on the machine itself.
import { readConfig } from '#kernel/config/config.ts'
import { openLog } from '#kernel/log/log.ts'
import type { House } from '#kernel/module/house.ts'
import { openBackup, type ZoneBackup } from '#server/backup/open-backup.ts'
import { dataDir } from '#server/data-dir.ts'
import { openZone } from '#server/roles/open-zone.ts'
import { reach } from '../yuelu/open-database.ts'
import type { Asked } from './command-line.ts'

export type AtZone = { readonly house: House; readonly backup: ZoneBackup; readonly config: ReturnType<typeof configHere> }

/** The configuration with the data folder that a start would use. */
export function configHere(env: NodeJS.ProcessEnv) {
  const config = readConfig(env)
  return { ...config, DATA_DIR: dataDir(config.DATA_DIR, false) }
}

/** Opens the zone's database, running or not, and leaves it as it was found. */
export async function atZone<T>(env: NodeJS.ProcessEnv, { flags, terminal, zone }: Asked, work: (at: AtZone) => Promise<T>): Promise<T> {
  const { url, leave } = await reach(env, flags, terminal)
  const config = { ...configHere(env), [zone === 'extranet' ? 'DATABASE_URL' : 'INTRANET_DATABASE_URL']: url }
  try {
    const { house, database } = await openZone(zone, config, openLog('tool', 'silent'))
    try {
      const backup = await openBackup(config, zone, url, (words) => terminal.note(words, words))
      return await work({ house, backup, config })
    } finally {
      await database.close()
    }
  } finally {
    await leave()
  }
}
