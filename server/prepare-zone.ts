// A zone's database before anyone serves from it: given or embedded, migrated, seeded once.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '#kernel/clock/clock.ts'
import { dayAt } from '#kernel/time/day.ts'
import { openVault } from '#kernel/trust/vault.ts'
import type { Archiving } from './backup/archive-settings.ts'
import type { Cluster } from './cluster.ts'
import { demonstrationPassword, setDemonstration } from './demonstration.ts'
import { migrate } from './migrate.ts'
import type { Zone } from './roles/open-zone.ts'
import { seed } from './seed.ts'
import { seedStory } from './seed-story.ts'
import { openEmbedded, type StandbySettings } from './standby/open-embedded.ts'
import { StartError } from './start-error.ts'

export type PreparedZone = {
  readonly zone: Zone
  readonly url: string
  /** The embedded server; none when the address was given. */
  readonly cluster?: Cluster
  /** The simulated officials' password; none when they may not sign in. */
  readonly password?: string
}

export type PrepareOptions = {
  readonly zone: Zone
  readonly given: string | undefined
  readonly dir: string
  readonly loopback: boolean
  /** Where an embedded server's log goes. */
  readonly archive?: Archiving
  /** Where an embedded server's standby lies, and how it is treated. */
  readonly standby?: StandbySettings
  readonly log: (words: string) => void
}

/** Brings a zone's database to where it can be served from. Throws StartError when the operator must mend something. */
export async function prepareZone({ zone, given, dir, loopback, archive, standby, log }: PrepareOptions): Promise<PreparedZone> {
  if (given !== undefined) {
    await requireReachable(zone, given)
    await migrate(given, log)
    await seed(given, { log })
    return { zone, url: given }
  }
  const cluster = await openEmbedded({ zone, dir, ...(archive && { archive }), ...(standby && { standby }), log })
  try {
    mkdirSync(join(dir, 'demonstration'), { recursive: true, mode: 0o700 })
    const password = loopback ? demonstrationPassword(join(dir, 'demonstration', zone)) : undefined
    await migrate(cluster.url, (line) => log(`${zone}: ${line}`))
    await seed(cluster.url, { zone, log: (line) => log(`${zone}: ${line}`), ...(password && { password }) })
    await setDemonstration(cluster.url, password)
    if (zone === 'extranet' && password) {
      const today = dayAt(systemClock.now())
      await seedStory(cluster.url, openVault(join(dir, 'keys', zone)), today, (line) => log(`${zone}: ${line}`))
    }
    return { zone, url: cluster.url, cluster, ...(password && { password }) }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

async function requireReachable(zone: Zone, url: string): Promise<void> {
  const { default: pg } = await import('pg')
  const name = zone === 'extranet' ? 'DATABASE_URL' : 'INTRANET_DATABASE_URL'
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; encoding: string }>(
      "select current_setting('server_version_num')::int as version, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()",
    )
    const { version, encoding } = rows[0]!
    if (version < 150_000 || encoding !== 'UTF8') {
      throw new StartError({
        zh: `环境变量 ${name} 指向的数据库是 PostgreSQL ${Math.floor(version / 10_000)}、编码 ${encoding}：需要 15 以上、编码 UTF8。`,
        en: `The database of ${name} is PostgreSQL ${Math.floor(version / 10_000)} with encoding ${encoding}: it must be 15 or later, in UTF8.`,
      })
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    const code = (error as { code?: string }).code ?? 'no answer'
    const zh = `环境变量 ${name} 指向的数据库连不上（${code}）：请检查地址、口令和网络。`
    throw new StartError(
      { zh, en: `The database of ${name} cannot be reached (${code}): check the address, password and network.` },
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}
