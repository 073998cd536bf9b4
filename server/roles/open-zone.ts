// A zone's house over its database: what its server and its worker have in common.
import { systemClock } from '#kernel/clock/clock.ts'
import { type Config, publicUrl, readingLimitsOf } from '#kernel/config/config.ts'
import { openDatabase, type Database } from '#kernel/db/database.ts'
import { choosePortal } from '#kernel/documents/portal-address.ts'
import type { Log } from '#kernel/log/log.ts'
import { openHouse, type House } from '#kernel/module/house.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { openVault } from '#kernel/trust/vault.ts'
import { modulesOf, requireZone } from '../modules.ts'
import { keysOf } from '../role-folders.ts'

export type Zone = 'extranet' | 'intranet'

/** A year that was confirmed counts in every process within a minute; whether there is one is one row. */
const RENEW_MS = 20_000

/** Opens the zone's database and house; `poke` hears of facts that wait for delivery. */
export async function openZone(zone: Zone, config: Config, log: Log, poke?: () => void): Promise<{ house: House; database: Database }> {
  choosePortal(publicUrl(config, 'portal'))
  const database = openDatabase(databaseOf(config, zone)!, {
    onFault: (error) => log.warn({ err: error }, 'the database closed a connection'),
  })
  const calendar = await readCalendarTable(database.kysely)
  const house = openHouse({
    database,
    modules: requireZone(zone, modulesOf(zone)),
    clock: systemClock,
    calendar,
    policy: 'none',
    vault: openVault(keysOf(config, zone)),
    readingLimits: readingLimitsOf(config),
    ...(poke && { poke }),
  })
  const renewing = setInterval(() => {
    calendar.renew(database.kysely).catch((err: unknown) => log.warn({ err }, 'the calendar was not read anew'))
  }, RENEW_MS).unref()
  const close = () => {
    clearInterval(renewing)
    return database.close()
  }
  return { house, database: { ...database, close } }
}

/** The address of the zone's database, which its role must have. */
export function databaseOf(config: Config, zone: Zone): string | undefined {
  return zone === 'extranet' ? config.DATABASE_URL : config.INTRANET_DATABASE_URL
}
