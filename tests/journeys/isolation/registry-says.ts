// What the seeded registry says of the province: its devices, and the files that its rooms make for them now.
import { settableClock } from '#kernel/clock/clock.ts'
import { openDatabase } from '#kernel/db/database.ts'
import type { GeneratedFile } from '#kernel/module/generated.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { openHouse } from '#kernel/module/house.ts'
import { actorOf } from '#kernel/people/actor-of.ts'
import { readCalendarTable } from '#kernel/people/calendar.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { networks } from '#modules/network/registry/networks.ts'
import { modules } from '#server/modules.ts'
import { worksApart } from './devices-apart.ts'
import type { Device } from './places.ts'

const WHO = 'informatisation-office.registry'

/** Asks as the official does who keeps the registry, on a day of the demonstration. */
export async function registrySays(url: string, vault: Vault, day: string): Promise<{ devices: Device[]; files: GeneratedFile[] }> {
  const database = openDatabase(url, { max: 4 })
  try {
    const clock = settableClock(`${day}T01:00:00.000Z`)
    const house = openHouse({ database, modules, clock, calendar: await readCalendarTable(database.kysely), policy: 'isolation', vault })
    const actor = await actorOf(database.kysely, WHO, clock.now())
    const done = await house.actTogether(actor, worksApart, { request: uuid(), trial: false, through: 'changes' })
    const refused = done.find((one) => one instanceof Refused)
    if (refused) throw refused
    const { devices } = (await house.ask(actor, 'backbone.devices', {})) as { devices: Device[] }
    const files: GeneratedFile[] = []
    for (const { network } of networks) {
      const said = (await house.ask(actor, 'configuration.files-now', { network })) as { files: GeneratedFile[] }
      files.push(...said.files)
    }
    return { devices, files }
  } finally {
    await database.close()
  }
}
