// The lists that programs read. One statement each, cut to what the reader may see.
import { rows, sql } from '#kernel/db/rows.ts'
import type { In, Out } from '#kernel/module/contract.ts'
import { inScope } from '#kernel/registers/list.ts'
import { registers } from '../contract.ts'
import { planRegisters } from '../contract-addresses.ts'
import type { listedAddresses, listedPrefixes, listedVrfs } from '../contract-ipam.ts'
import type { RegistryReadDesk } from '../store.ts'

const PAGE = 50
const when = (condition: boolean, text: ReturnType<typeof sql>) => (condition ? text : sql`true`)
const every = (conditions: readonly ReturnType<typeof sql>[]) => sql.join([...conditions], sql` and `)
const routing = sql`jsonb_build_object('id', v.id, 'name', v.name, 'distinguisher', v.distinguisher)`
const times = (alias: string) => sql`${sql.ref(`${alias}.created_at`)} as "createdAt", ${sql.ref(`${alias}.updated_at`)} as "updatedAt"`

type Page<T> = { readonly total: number; readonly found: readonly T[] }

async function page<T extends object>(
  desk: RegistryReadDesk,
  from: ReturnType<typeof sql>,
  order: ReturnType<typeof sql>,
  { limit = PAGE, offset = 0 }: { limit?: number; offset?: number },
): Promise<Page<T>> {
  const { rows: found } = await sql<T & { total: number }>`
    with listed as (${from}), counted as (select count(*)::int as total from listed)
    select counted.total, shown.* from counted
    left join lateral (select * from listed order by ${order} limit ${limit} offset ${offset}) shown on true`.execute(rows(desk.tx))
  const isShown = (row: T & { total: number }) => (row as { id?: string | null }).id !== null
  return { total: found[0]?.total ?? 0, found: found.filter(isShown).map(({ total: _, ...row }) => row as unknown as T) }
}

type Prefix = Out<typeof listedPrefixes>['prefixes'][number]

export function prefixesListed(desk: RegistryReadDesk, it: In<typeof listedPrefixes>): Promise<Page<Prefix>> {
  const both = sql`
    select id, 'prefix' as kind, prefix, family, zone, vrf, organ, division, role, system, purpose, created_at, updated_at,
      case when state = 'withdrawn' then 'deprecated' when role in ('container', 'delegated') then 'container'
        when role = 'reserved' then 'reserved' else 'active' end as status
    from registry.prefix where ${inScope(planRegisters.prefix, desk.actor)}
    union all
    select id, 'block', block, family, zone, vrf, organ, division, null, system, purpose, created_at, updated_at,
      case state when 'held' then 'active' else 'deprecated' end
    from registry.block where ${inScope(registers.block, desk.actor)}`
  const conditions = [
    it.status === undefined ? sql`n.status <> 'deprecated'` : sql`n.status = ${it.status}`,
    when(it.id !== undefined, sql`n.id = ${it.id}`),
    when(it.ids !== undefined, sql`n.id = any(${it.ids ?? []}::uuid[])`),
    when(it.family !== undefined, sql`n.family = ${it.family}`),
    when(it.vrf !== undefined, sql`v.name = ${it.vrf}`),
    when(it.vrfId !== undefined, sql`v.id = ${it.vrfId}`),
    when(it.zone !== undefined, sql`n.zone = ${it.zone}`),
    when(it.organ !== undefined, sql`n.organ = ${it.organ}`),
    when(it.prefix !== undefined, sql`n.prefix = ${it.prefix}::cidr`),
    when(it.within !== undefined, sql`n.prefix << ${it.within}::cidr`),
    when(it.contains !== undefined, sql`n.prefix >>= ${it.contains}::cidr`),
  ]
  const from = sql`select n.id, n.kind, n.prefix, n.family, n.zone, case when v.id is not null then ${routing} end as vrf, n.organ, n.division, n.role,
    n.system, n.purpose, n.status, ${times('n')} from (${both}) n left join registry.vrf v on v.id = n.vrf where ${every(conditions)}`
  return page<Prefix>(desk, from, sql`family desc, prefix, id`, it)
}

type Address = Out<typeof listedAddresses>['addresses'][number]

export function addressesListed(desk: RegistryReadDesk, it: In<typeof listedAddresses>): Promise<Page<Address>> {
  const conditions = [
    sql`a.state = ${it.status === 'deprecated' ? 'released' : 'held'}`,
    when(it.status !== undefined && it.status !== 'active' && it.status !== 'deprecated', sql`false`),
    when(it.id !== undefined, sql`a.id = ${it.id}`),
    when(it.ids !== undefined, sql`a.id = any(${it.ids ?? []}::uuid[])`),
    when(it.family !== undefined, sql`a.family = ${it.family}`),
    when(it.vrf !== undefined, sql`v.name = ${it.vrf}`),
    when(it.vrfId !== undefined, sql`v.id = ${it.vrfId}`),
    when(it.zone !== undefined, sql`a.zone = ${it.zone}`),
    when(it.organ !== undefined, sql`a.organ = ${it.organ}`),
    when(it.address !== undefined, sql`a.address = ${it.address}::inet`),
    when(it.within !== undefined, sql`a.address <<= ${it.within}::cidr`),
    when(it.dnsName !== undefined, sql`a.dns_name = ${it.dnsName}`),
    when(it.device !== undefined, sql`a.device = ${it.device}`),
  ]
  const from = sql`select a.id, a.address, a.within, a.block, a.family, a.zone, ${routing} as vrf, a.organ, a.system, a.device, a.interface,
    a.dns_name as "dnsName", case a.state when 'held' then 'active' else 'deprecated' end as status, ${times('a')}
    from (select * from registry.address where ${inScope(planRegisters.address, desk.actor)}) a
    join registry.vrf v on v.id = a.vrf where ${every(conditions)}`
  return page<Address>(desk, from, sql`family desc, address, id`, it)
}

type Vrf = Out<typeof listedVrfs>['vrfs'][number]

export function vrfsListed(desk: RegistryReadDesk, it: In<typeof listedVrfs>): Promise<Page<Vrf>> {
  const conditions = [
    inScope(planRegisters.vrf, desk.actor),
    when(it.id !== undefined, sql`v.id = ${it.id}`),
    when(it.name !== undefined, sql`v.name = ${it.name}`),
    when(it.zone !== undefined, sql`v.zone = ${it.zone}`),
  ]
  const from = sql`select v.id, v.name, v.distinguisher, v.zone, v.organ, v.main, v.note, ${times('v')} from registry.vrf v where ${every(conditions)}`
  return page<Vrf>(desk, from, sql`name, id`, it)
}
