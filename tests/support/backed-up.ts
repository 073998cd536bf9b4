// A small platform on an embedded server of its own that archives its log: what backups, restores and drills are tried on.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { systemClock } from '#kernel/clock/clock.ts'
import { sealOnce } from '#kernel/audit/sealer.ts'
import { readConfig } from '#kernel/config/config.ts'
import { openDatabase } from '#kernel/db/database.ts'
import type { Out } from '#kernel/module/contract.ts'
import { openHouse } from '#kernel/module/house.ts'
import { generateSm2 } from '#kernel/trust/sm2.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { orderWork, standing } from '#modules/security/continuity/contract.ts'
import { continuity } from '#modules/security/continuity/module.ts'
import { measurer } from '#server/backup/back-up.ts'
import { openBackup } from '#server/backup/open-backup.ts'
import { startCluster } from '#server/cluster.ts'
import { migrate } from '#server/migrate.ts'
import { seed } from '#server/seed.ts'

export type BackedUp = Awaited<ReturnType<typeof backedUp>>

export const quiet = () => {}

/** `seeded` with the whole province; else only its tables. */
export async function backedUp({ seconds = 1, seeded = false } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'yuelu-backup-'))
  chmodSync(dir, 0o711)
  const archive = { dir: join(dir, 'backup'), zone: 'extranet', seconds } as const
  const home = join(dir, 'extranet')
  const cluster = await startCluster({ dataDir: home, archive, log: quiet })
  await migrate(cluster.url)
  if (seeded) await seed(cluster.url)
  const config = readConfig({
    DATA_DIR: dir,
    DATABASE_URL: cluster.url,
    KEYS_DIR: join(dir, 'keys'),
    BACKUP_DIR: archive.dir,
    ARCHIVE_SECONDS: String(seconds),
  })
  const database = openDatabase(cluster.url, { max: 4, onFault: quiet })
  const house = openHouse({ database, modules: [systems, continuity], clock: systemClock, calendar: new Map() as never, policy: 'test' })
  const backup = await openBackup(config, 'extranet', cluster.url, quiet)
  const client = new pg.Client({ connectionString: cluster.url })
  client.on('error', quiet)
  await client.connect()
  await client.query('create table public.mark (n int primary key, at timestamptz not null default clock_timestamp())')
  const sealing = generateSm2()
  return {
    dir,
    home,
    cluster,
    config,
    database,
    house,
    backup,
    client,
    sealing,
    /** The level that the platform's own question answers. */
    level: async () => ((await house.ask(measurer, standing.name, {})) as Out<typeof standing>).level,
    /** Writes one row and answers the server's time after its commit. */
    async mark(n: number): Promise<Date> {
      await client.query('insert into public.mark (n) values ($1)', [n])
      const { rows } = await client.query<{ at: Date }>("select clock_timestamp() + interval '1 ms' as at")
      return rows[0]!.at
    },
    /** Leaves sealed lines in the audit log. */
    async act(): Promise<void> {
      await house.act(measurer, orderWork.name, { what: 'backup', reason: '试验' }).catch(quiet)
      await sealOnce(database.kysely, sealing, systemClock.now())
    },
    /** Hands over what is in the log now. */
    switchLog: () => client.query('select pg_switch_wal()'),
    /** A copy of everything that was backed up, to be spoilt. */
    spoiltCopy(): string {
      const copy = mkdtempSync(join(dir, 'spoilt-'))
      chmodSync(copy, 0o711)
      cpSync(archive.dir, copy, { recursive: true, filter: (path) => !/drill-|\.lock$/.test(path) })
      return copy
    },
    async close(): Promise<void> {
      await client.end()
      await database.close()
      await cluster.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
