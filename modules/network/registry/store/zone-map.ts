import { rows, sql } from '#kernel/db/rows.ts'
import type { Network } from '../networks.ts'
import type { RegistryReadDesk } from '../store.ts'

/** How many blocks and names stand in each network. */
export async function heldByNetwork(desk: RegistryReadDesk) {
  const { rows: found } = await sql<{ zone: Network; blocks: number; names: number }>`
    select zone, sum(block)::int as blocks, sum(name)::int as names from (
      select zone, count(*) as block, 0 as name from registry.block where state = 'held' group by zone
      union all
      select zone, 0, count(*) from registry.domain where state = 'registered' group by zone
    ) held group by zone`.execute(rows(desk.tx))
  return new Map(found.map((one) => [one.zone, one]))
}

export const linksOpen = (desk: RegistryReadDesk) =>
  rows(desk.tx)
    .selectFrom('registry.link')
    .select(['id', 'from_zone as from', 'to_zone as to', 'kind', 'purpose', 'boundary', 'organ'])
    .where('state', '=', 'open')
    .orderBy('purpose')
    .limit(1000)
    .execute()
