import { rows, sql } from '#kernel/db/rows.ts'
import type { Network } from '../networks.ts'
import type { RegistryReadDesk } from '../store.ts'

/** For each system and network, how many blocks and names it holds there: one statement. */
export async function holdings(desk: RegistryReadDesk) {
  const { rows: found } = await sql<{ system: string; organ: string; zone: Network; blocks: number; names: number }>`
    select system, min(organ) as organ, zone, sum(block)::int as blocks, sum(name)::int as names from (
      select system, organ, zone, 1 as block, 0 as name from registry.block where state = 'held'
      union all
      select system, organ, zone, 0, 1 from registry.domain where state = 'registered'
    ) held where system is not null group by system, zone order by system, zone`.execute(rows(desk.tx))
  return found
}
