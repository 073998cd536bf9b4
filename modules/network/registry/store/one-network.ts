import { rows } from '#kernel/db/rows.ts'
import type { Network } from '../networks.ts'
import type { RegistryReadDesk } from '../store.ts'

/** The networks in which a system holds a block or a name. One, unless it has just been moved. */
export async function networksHeld(desk: RegistryReadDesk, system: string): Promise<Network[]> {
  const db = rows(desk.tx)
  const held = await db
    .selectFrom('registry.block')
    .select('zone')
    .where('state', '=', 'held')
    .where('system', '=', system)
    .union(db.selectFrom('registry.domain').select('zone').where('state', '=', 'registered').where('system', '=', system))
    .execute()
  return held.map(({ zone }) => zone)
}
