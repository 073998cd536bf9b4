// How much of the plan is given, and how much is left.
import { rows, sql } from '#kernel/db/rows.ts'
import type { Network } from '../networks.ts'
import { gives } from '../rules/plan-prefix.ts'
import type { RegistryReadDesk } from '../store.ts'

type Asked = { zone?: Network; division?: string }

/** The prefixes from which something is given, IPv6 first. */
export const givingPrefixes = (desk: RegistryReadDesk, { zone, division }: Asked) =>
  rows(desk.tx)
    .selectFrom('registry.prefix')
    .select(['id', 'prefix', 'zone', 'family', 'role', 'division', 'organ'])
    .where('state', '=', 'used')
    .where('role', 'in', [...gives('service'), ...gives('backbone')])
    .$if(zone !== undefined, (q) => q.where('zone', '=', zone!))
    .$if(division !== undefined, (q) => q.where('division', '=', division!))
    .orderBy('zone')
    .orderBy('family', 'desc')
    .orderBy('prefix')
    .limit(2000)
    .execute()

/** The blocks held, counted by the prefix they were cut from and by length. */
export async function heldSizes(desk: RegistryReadDesk, { zone, division }: Asked) {
  const found = await rows(desk.tx)
    .selectFrom('registry.block as b')
    .innerJoin('registry.prefix as p', 'p.id', 'b.parent')
    .select(['b.parent', sql<number>`masklen(b.block)`.as('length'), sql<number>`count(*)::int`.as('count')])
    .where('b.state', '=', 'held')
    .$if(zone !== undefined, (q) => q.where('p.zone', '=', zone!))
    .$if(division !== undefined, (q) => q.where('p.division', '=', division!))
    .groupBy(['b.parent', sql`masklen(b.block)`])
    .execute()
  return Map.groupBy(found, ({ parent }) => parent)
}
