// What the name servers' files are read from. Which parts of which zone there are and how often each was changed comes from
// sums that no writer waits for (tables/0005); the rows themselves are read for the parts asked alone.
import { rows, sql } from '#kernel/db/rows.ts'
import type { Network } from '../networks.ts'
import type { RecordType } from '../record-words.ts'
import type { Part, PartState, SilentPart } from '../zone-parts.ts'
import type { RegistryReadDesk } from '../store.ts'

/** Systems whose names are left out. */
export type Silent = readonly string[]

/** The outermost prefixes of the network's plan: what its reverse zones cover, and who may ask. */
export async function plannedPrefixes(desk: RegistryReadDesk, network: Network): Promise<string[]> {
  const { rows: found } = await sql<{ prefix: string }>`
    select p.prefix::text as prefix from registry.prefix p join registry.vrf v on v.id = p.vrf
    where v.main and v.zone = ${network} and p.state = 'used' and p.parent is null order by 1`.execute(rows(desk.tx))
  return found.map(({ prefix }) => prefix)
}

/** Gathered rows beyond this many are added up. */
const GATHERED = 20_000

export async function partsOf(desk: RegistryReadDesk, network: Network): Promise<PartState[]> {
  const db = rows(desk.tx)
  const { rows: found } = await sql<PartState & { gathered: number }>`
    select block::text, part, sum(changes)::float8 as changes, sum(live)::float8 as live, count(*)::int as gathered
    from registry.part_change where zone = ${network} group by block, part`.execute(db)
  const gathered = found.reduce((sum, it) => sum + it.gathered, 0)
  if (gathered > found.length + GATHERED) await addUp(desk, network)
  return found.map(({ block, part, changes, live }) => ({ block, part, changes, live }))
}

/** How often each of these parts was changed. */
export async function changesOf(desk: RegistryReadDesk, network: Network, parts: readonly Part[]): Promise<(Part & { changes: number })[]> {
  const { rows: found } = await sql<Part & { changes: number }>`
    select c.block::text, c.part, sum(c.changes)::float8 as changes from registry.part_change c
    join unnest(${parts.map(({ block }) => block)}::cidr[], ${parts.map(({ part }) => part)}::int[]) as asked (block, part)
      on c.part = asked.part and c.block is not distinct from asked.block
    where c.zone = ${network} group by c.block, c.part`.execute(rows(desk.tx))
  return found
}

/** Rows that another reader is adding up are left to that reader; the sums are the same before and after. */
const addUp = (desk: RegistryReadDesk, network: Network) =>
  sql`
    with taken as (
      delete from registry.part_change where ctid = any (array(
        select ctid from registry.part_change where zone = ${network} for update skip locked)) returning *)
    insert into registry.part_change (zone, block, part, changes, live)
      select zone, block, part, sum(changes), sum(live) from taken group by zone, block, part`.execute(rows(desk.tx))

/** Every system that has a name in the network: read by steps along the index, however many names there are. */
export async function systemsNamedIn(desk: RegistryReadDesk, network: Network): Promise<string[]> {
  const { rows: found } = await sql<{ system: string }>`
    with recursive step as (
      (select system from registry.domain where zone = ${network} and state = 'registered' order by system limit 1)
      union all
      select next.system from step cross join lateral (
        select system from registry.domain where zone = ${network} and state = 'registered' and system > step.system
        order by system limit 1) next)
    select system from step`.execute(rows(desk.tx))
  return found.map(({ system }) => system)
}

/** In which parts the silent systems have how many names. */
export async function silentParts(desk: RegistryReadDesk, network: Network, silent: Silent): Promise<SilentPart[]> {
  if (silent.length === 0) return []
  const { rows: found } = await sql<SilentPart>`
    select null as block, registry.part_of(name) as part, system, count(*)::int as count from (
        select name, system from registry.domain where zone = ${network} and state = 'registered' and system = any (${[...silent]}::uuid[])
        union all
        select name, system from registry.record
          where zone = ${network} and state = 'held' and type <> 'PTR' and system = any (${[...silent]}::uuid[])) as forward group by 2, 3
    union all
    select registry.reverse_block(address)::text, registry.reverse_part(address), system, count(*)::int from (
        select address, system from registry.domain
          where zone = ${network} and state = 'registered' and address is not null and system = any (${[...silent]}::uuid[])
        union all
        select address, system from registry.record
          where zone = ${network} and state = 'held' and address is not null and system = any (${[...silent]}::uuid[])) as reverse
      group by 1, 2, 3`.execute(rows(desk.tx))
  return found
}

export type ForwardRow = { part: number; name: string; type: RecordType | null; value: string | null; ttl: number }

/** Domains (without a type) and records of the parts, or of all; of an order of its own. */
export async function forwardRows(desk: RegistryReadDesk, network: Network, silent: Silent, parts?: readonly number[]) {
  const within = parts ? sql`and registry.part_of(name) = any (${[...parts]}::int[])` : sql``
  const spoken = sql`and system <> all (${[...silent]}::uuid[]) ${within}`
  const { rows: found } = await sql<ForwardRow>`
    select registry.part_of(name) as part, name, null as type, host(address) as value, 0 as ttl
      from registry.domain where zone = ${network} and state = 'registered' ${spoken}
    union all
    select registry.part_of(name), name, type, value, ttl
      from registry.record where zone = ${network} and state = 'held' and type <> 'PTR' ${spoken}`.execute(rows(desk.tx))
  return found
}

export type ReverseRow = { block: string; part: number; name: string; address: string; type: RecordType; ttl: number }

export async function reverseRows(
  desk: RegistryReadDesk,
  network: Network,
  silent: Silent,
  parts?: readonly Part[],
): Promise<ReverseRow[]> {
  const within = parts
    ? sql`and (registry.reverse_block(address), registry.reverse_part(address)) in (
        select * from unnest(${parts.map(({ block }) => block)}::cidr[], ${parts.map(({ part }) => part)}::int[]))`
    : sql``
  const spoken = sql`and address is not null and system <> all (${[...silent]}::uuid[]) ${within}`
  const { rows: found } = await sql<ReverseRow>`
    select registry.reverse_block(address)::text as block, registry.reverse_part(address) as part, name, host(address) as address,
        case family(address) when 4 then 'A' else 'AAAA' end as type, 60 as ttl
      from registry.domain where zone = ${network} and state = 'registered' ${spoken}
    union all
    select registry.reverse_block(address)::text, registry.reverse_part(address), name, host(address), type, ttl
      from registry.record where zone = ${network} and state = 'held' ${spoken}`.execute(rows(desk.tx))
  return found
}

/**
 * The serials of zones whose content has these digests: the last ones while nothing changed, else higher ones (RFC 1912
 * §2.2). Of readers at once each is given a serial that no other content had.
 */
export async function serialsFor(desk: RegistryReadDesk, zones: ReadonlyMap<string, string>): Promise<Map<string, number>> {
  const db = rows(desk.tx)
  const last = await db
    .selectFrom('registry.zone_serial')
    .selectAll()
    .where('zone', 'in', [...zones.keys()])
    .execute()
  const serials = new Map(last.filter(({ zone, digest }) => zones.get(zone) === digest).map(({ zone, serial }) => [zone, serial]))
  const changed = [...zones].filter(([zone]) => !serials.has(zone)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return serials
  const ofToday = Number(desk.today.replaceAll('-', '')) * 100
  const { rows: given } = await sql<{ zone: string; serial: number }>`
    insert into registry.zone_serial as last (zone, digest, serial)
      select zone, digest, ${ofToday}::bigint from unnest(${changed.map(([zone]) => zone)}::text[], ${changed.map(([, digest]) => digest)}::text[])
        as fresh (zone, digest) order by zone
    on conflict (zone) do update
      set serial = case when last.digest = excluded.digest then last.serial else greatest(last.serial + 1, excluded.serial) end,
        digest = excluded.digest
    returning zone, serial`.execute(db)
  for (const { zone, serial } of given) serials.set(zone, serial)
  return serials
}

export async function namesSpeaking(desk: RegistryReadDesk, network: Network, silent: Silent): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`
    select count(*)::int as count from registry.domain
    where zone = ${network} and state = 'registered' and system <> all (${[...silent]}::uuid[])`.execute(rows(desk.tx))
  return found[0]!.count
}
