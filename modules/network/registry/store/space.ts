// How much of the plan is given, and how much is left.
import { rows, sql } from '#kernel/db/rows.ts'
import { type Block, type Family, sizeOf } from '#kernel/net/cidr.ts'
import { inScope } from '#kernel/registers/list.ts'
import type { Role } from '../address-fields.ts'
import { registers } from '../contract.ts'
import type { Network } from '../networks.ts'
import { gives } from '../rules/plan-prefix.ts'
import type { RegistryReadDesk } from '../store.ts'

type Asked = { zone?: Network | undefined; division?: string | undefined; family?: Family | undefined }

/** The prefixes from which something is given, IPv6 first. */
export const givingPrefixes = (desk: RegistryReadDesk, { zone, division, family }: Asked) =>
  rows(desk.tx)
    .selectFrom('registry.prefix')
    .select(['id', 'prefix', 'zone', 'family', 'role', 'division', 'organ'])
    .where('state', '=', 'used')
    .where('role', 'in', [...gives('service'), ...gives('backbone')])
    .$if(zone !== undefined, (q) => q.where('zone', '=', zone!))
    .$if(division !== undefined, (q) => q.where('division', '=', division!))
    .$if(family !== undefined, (q) => q.where('family', '=', family!))
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

export type Space = { readonly free: bigint; readonly largest: readonly string[] }
const NO_SPACE: Space = { free: 0n, largest: [] }

/** What each holder has left, and its largest free parts: two statements, however many holders. */
export async function spaceOf(desk: RegistryReadDesk, holders: readonly { id: string; family: Family }[]): Promise<(id: string) => Space> {
  const ids = holders.map(({ id }) => id)
  const counted = await rows(desk.tx)
    .selectFrom('registry.free_part')
    .select(['holder', 'length', sql<number>`count(*)::int`.as('count')])
    .where('holder', '=', sql<string>`any (${ids}::uuid[])`)
    .groupBy(['holder', 'length'])
    .execute()
  const { rows: largest } = await sql<{ holder: string; part: string }>`
    select asked.holder, f.part from unnest(${ids}::uuid[]) as asked (holder)
    cross join lateral (select part, length from registry.free_part p where p.holder = asked.holder order by length, part limit ${MOST_PARTS}) f
    order by f.length, f.part`.execute(rows(desk.tx))
  const familyOf = new Map(holders.map(({ id, family }) => [id, family]))
  const free = new Map<string, bigint>()
  for (const { holder, length, count } of counted)
    free.set(holder, (free.get(holder) ?? 0n) + BigInt(count) * sizeOf({ family: familyOf.get(holder)!, length }))
  const parts = Map.groupBy(largest, ({ holder }) => holder)
  return (id) => (free.has(id) ? { free: free.get(id)!, largest: parts.get(id)!.map(({ part }) => part) } : NO_SPACE)
}
const MOST_PARTS = 5

/** Size, free addresses and the share given onward, as they are answered. */
export function shownSpace(whole: Block, { free, largest }: Space) {
  const size = sizeOf(whole)
  return { size: String(size), free: String(free), permille: Number(((size - free) * 1000n) / size), largest: largest[0] ?? null }
}

export type Node = {
  id: string
  kind: 'prefix' | 'block'
  prefix: string
  zone: Network
  family: Family
  role: Role | null
  division: string
  organ: string
  system: string | null
  purpose: string
  children: number
  total: number
}

/** What lies directly below a prefix, or the outermost prefixes: prefixes, and of the blocks those the reader may see. */
export async function nodesBelow(
  desk: RegistryReadDesk,
  { zone, parent, page, size }: { zone?: Network | undefined; parent?: string | undefined; page: number; size: number },
): Promise<Node[]> {
  const below = parent === undefined ? sql`p.parent is null` : sql`p.parent = ${parent}`
  const { rows: found } = await sql<Node>`
    select *, count(*) over ()::int as total from (
      select p.id, 'prefix' as kind, p.prefix, p.zone, p.family, p.role, p.division, p.organ, p.system, p.purpose,
        (select count(*)::int from registry.prefix c where c.parent = p.id and c.state = 'used')
        + (select count(*)::int from registry.block c where c.parent = p.id and c.state = 'held') as children
      from registry.prefix p
      where p.state = 'used' and ${below} and ${zone === undefined ? sql`true` : sql`p.zone = ${zone}`}
      union all
      select id, 'block', block, zone, family, null, division, organ, system, purpose,
        (select count(*)::int from registry.address a where a.block = registry.block.id and a.state = 'held')
      from registry.block
      where state = 'held' and parent = ${parent ?? null}::uuid and ${inScope(registers.block, desk.actor)}) nodes
    order by zone, family desc, prefix limit ${size} offset ${(page - 1) * size}`.execute(rows(desk.tx))
  return found
}

type Standing = {
  address: string
  prefix: { id: string; prefix: string; role: Role; division: string; organ: string } | null
  block: { id: string; block: string; system: string; organ: string } | null
}

/** For each address or prefix of a network the smallest planned prefix and the block around it. */
export async function standingOf(desk: RegistryReadDesk, zone: Network, addresses: readonly string[]): Promise<Standing[]> {
  const { rows: found } = await sql<Standing>`
    select asked.address,
      (select jsonb_build_object('id', p.id, 'prefix', p.prefix, 'role', p.role, 'division', p.division, 'organ', p.organ)
        from registry.vrf v join registry.prefix p on p.vrf = v.id and p.state = 'used' and p.prefix =
          any (array(select network(set_masklen(asked.address::inet, length)) from generate_series(0, masklen(asked.address::inet)) as length))
        where v.zone = ${zone} order by v.main desc, masklen(p.prefix) desc limit 1) as prefix,
      (select jsonb_build_object('id', b.id, 'block', b.block, 'system', b.system, 'organ', b.organ) from registry.block b
        where b.state = 'held' and b.zone = ${zone} and b.block >>= asked.address::inet limit 1) as block
    from unnest(${[...addresses]}::text[]) with ordinality as asked (address, place) order by asked.place`.execute(rows(desk.tx))
  return found
}
