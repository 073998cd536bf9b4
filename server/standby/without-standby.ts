// A cluster that had a standby and is started without it. Its commits would wait for nobody, and a standby that believed itself
// in step would be promoted later to a state that lacks what was done alone: so it is written down first, in both homes.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clusterOwner } from '../cluster-owner.ts'
import { StartError } from '../start-error.ts'
import { SEATS, standingIn, writeStanding } from './standing.ts'
import { connect } from './watcher.ts'

/** Where the zone's primary lies, as the home in DATA_DIR knows it. */
export function primaryHome(dir: string, zone: string): string {
  const home = join(dir, zone)
  const standing = standingIn(home)
  return standing?.primary === 'standby' ? standing.homes.standby : home
}

/** Lets the running cluster of `home` go on without a standby. A cluster that never had one is left as it is. */
export async function goWithoutStandby(home: string, url: string, log: (words: string) => void): Promise<void> {
  const standing = standingIn(home)
  if (standing?.inStep) {
    const alone = { ...standing, inStep: false, since: new Date().toISOString() }
    writeStanding(alone, clusterOwner(), SEATS, () => {})
    log(`without STANDBY_DIR the standby in ${standing.homes[standing.primary === 'data' ? 'standby' : 'data']} is left behind`)
  }
  // A restored folder has the setting without the standing.
  const settings = join(home, 'pgdata', 'postgresql.auto.conf')
  if (!existsSync(settings) || !/^synchronous_standby_names *= *'[^']/m.test(readFileSync(settings, 'utf8'))) return
  const client = await connect(url)
  try {
    await client.query('alter system reset synchronous_standby_names')
    await client.query('select pg_reload_conf()')
    // The slot of a standby that does not come would keep the log.
    await client.query('select pg_drop_replication_slot(slot_name) from pg_replication_slots where not active')
  } finally {
    await client.end()
  }
}

/** Throws StartError where the standby took the primary's place and STANDBY_DIR does not say so any more. */
export function requireStandbyDir(home: string): void {
  const standing = standingIn(home)
  if (standing?.primary !== 'standby') return
  throw new StartError({
    zh: `主库现在在 ${standing.homes.standby}：备库已接替 ${home}。请把 STANDBY_DIR 设为它上一级的文件夹再启动。`,
    en: `The primary is in ${standing.homes.standby} now: the standby took the place of ${home}. Set STANDBY_DIR to the folder above it and start again.`,
  })
}
