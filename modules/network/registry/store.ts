// The only file that opens the registry's tables.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { keep } from '#kernel/registers/keep.ts'
import { keepAll } from '#kernel/registers/keep-all.ts'
import type { Family } from '#kernel/net/cidr.ts'
import type { Network } from './networks.ts'
import type { RecordType } from './record-words.ts'
import type { Reach, VerticalState } from './vertical-words.ts'
import type { Role } from './address-fields.ts'
import type { LinkKind } from './rules/link-between-networks.ts'

export { keep, keepAll }

type Kept = { id: string; version: number; created_at: string; updated_at: string }

export type Tables = {
  'registry.block': Kept & {
    system: string
    organ: string
    zone: Network
    family: Family
    purpose: 'service' | 'backbone'
    division: string
    block: string
    vrf: string | null
    parent: string | null
    within: string | null
    state: 'held' | 'released'
    released_on: string | null
    reason: string | null
  }
  'registry.vrf': Kept & { name: string; distinguisher: string; zone: Network; organ: string; main: boolean }
  'registry.prefix': Kept & {
    vrf: string
    zone: Network
    family: Family
    prefix: string
    role: Role
    division: string
    organ: string
    system: string | null
    purpose: string
    from_day: string
    until_day: string | null
    parent: string | null
    within: string | null
    state: 'used' | 'withdrawn'
  }
  'registry.free_part': { holder: string; part: string; length: number }
  'registry.address': Kept & {
    vrf: string
    zone: Network
    family: Family
    address: string
    block: string | null
    prefix: string | null
    within: string
    organ: string
    system: string | null
    device: string | null
    dns_name: string | null
    state: 'held' | 'released'
  }
  'registry.domain': Kept & {
    system: string
    organ: string
    zone: Network
    name: string
    address: string | null
    state: 'registered' | 'withdrawn'
    reason: string | null
  }
  'registry.record': Kept & {
    domain: string
    system: string
    organ: string
    zone: Network
    name: string
    type: RecordType
    value: string
    address: string | null
    ttl: number
    state: 'held' | 'removed'
    reason: string | null
  }
  'registry.exception': Kept & {
    organ: string
    network: string
    document: string
    reason: string
    granted_on: string
    until_day: string
    state: 'open' | 'used'
  }
  'registry.link': Kept & {
    from_zone: Network
    to_zone: Network
    kind: LinkKind
    boundary: string | null
    organ: string
    purpose: string
    exception: string | null
    state: 'open' | 'removed'
  }
  'registry.vertical_network': Kept & {
    name: string
    organ: string
    purpose: string
    reach: Reach
    sites: number
    bandwidth: number
    built_on: string
    exception: string | null
    state: VerticalState
    migrated_on: string | null
    closed_on: string | null
  }
  'registry.application': Kept & {
    system: string
    asks: 'block' | 'name'
    zone: Network | null
    family: Family | null
    length: number | null
    name: string | null
    address: string | null
  }
  'registry.zone_serial': { zone: string; digest: string; serial: number }
}

export const { on, answer } = bindTo<Tables>()
export type RegistryDesk = Desk<Tables>
export type RegistryReadDesk = ReadDesk<Tables>

export const allHeld = (desk: RegistryReadDesk, network?: Network) =>
  rows(desk.tx)
    .selectFrom('registry.block')
    .select(['zone', 'family', 'block', 'system'])
    .where('state', '=', 'held')
    .$if(network !== undefined, (q) => q.where('zone', '=', network!))
    .execute()

export const blocksOf = (desk: RegistryReadDesk, system: string) =>
  rows(desk.tx)
    .selectFrom('registry.block')
    .select(['id', 'block', 'zone', 'family', 'purpose', 'organ'])
    .where('state', '=', 'held')
    .where('system', '=', system)
    .orderBy('block')
    .execute()

/** Names that point into the block, so that it cannot be given away under them. */
export const namesInto = async (desk: RegistryReadDesk, block: string): Promise<string[]> => {
  const { rows: found } = await sql<{ name: string }>`
    select name from registry.domain where state = 'registered' and address <<= ${block}::cidr
    union select name from registry.record where state = 'held' and address <<= ${block}::cidr
    order by name limit 20`.execute(rows(desk.tx))
  return found.map(({ name }) => name)
}

export const namesOf = (desk: RegistryReadDesk, system: string) =>
  rows(desk.tx)
    .selectFrom('registry.domain')
    .select(['id', 'name', 'zone', 'address', 'organ'])
    .where('state', '=', 'registered')
    .where('system', '=', system)
    .orderBy('name')
    .execute()

export const namesIn = (desk: RegistryReadDesk, network?: Network) =>
  rows(desk.tx)
    .selectFrom('registry.domain')
    .select(['name', 'zone', 'system', 'address'])
    .where('state', '=', 'registered')
    .$if(network !== undefined, (q) => q.where('zone', '=', network!))
    .orderBy('name')
    .execute()

export const nameIsTaken = async (desk: RegistryReadDesk, name: string): Promise<boolean> =>
  (await rows(desk.tx)
    .selectFrom('registry.domain')
    .select('id')
    .where('state', '=', 'registered')
    .where('name', '=', name)
    .executeTakeFirst()) !== undefined

/** Whether the write failed because another official registered the same name a moment before. */
export const wasTakenMeanwhile = (error: unknown): boolean => isClash(error, 'domain_name')

export const oneLink = (desk: RegistryReadDesk, id: string) =>
  rows(desk.tx).selectFrom('registry.link').select(['id', 'version', 'state']).where('id', '=', id).executeTakeFirst()

/** The pairs of networks that open links join, each once. */
export const joinedNetworks = (desk: RegistryReadDesk) =>
  rows(desk.tx)
    .selectFrom('registry.link')
    .select(['from_zone', 'to_zone', 'kind'])
    .distinct()
    .where('state', '=', 'open')
    .orderBy('from_zone')
    .orderBy('to_zone')
    .orderBy('kind')
    .execute()

export const oneApplication = (desk: RegistryReadDesk, id: string) =>
  rows(desk.tx)
    .selectFrom('registry.application')
    .select(['id', 'version', 'system', 'asks', 'zone', 'family', 'length', 'name', 'address'])
    .where('id', '=', id)
    .executeTakeFirst()
