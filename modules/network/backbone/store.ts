// The only file that opens the backbone's tables.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Network } from '#kernel/module/generated.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { toSql } from '#kernel/access/to-sql.ts'
import type { Register } from '#kernel/module/contract.ts'
import type { Static, TObject } from '#kernel/module/field.ts'
import { keepAll } from '#kernel/registers/keep-all.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { AutonomousSystem, Device, Peering, Route, ServicePoint, Site, Trunk } from './topology.ts'

export { keep }

type Kept = { id: string; version: number; created_at: string; updated_at: string }

export type Tables = {
  'backbone.site': Kept & Site
  'backbone.device': Kept & Device
  'backbone.address': { network: Network; address: string; device: string }
  'backbone.trunk': Kept &
    Omit<Trunk, 'aInterface' | 'bInterface' | 'redundancyGroup'> & {
      a_interface: string
      b_interface: string
      redundancy_group: string | null
      exception: string | null
    }
  'backbone.autonomous_system': Kept & AutonomousSystem
  'backbone.peering': Kept & Peering
  'backbone.route': Kept & Route
  'backbone.service_point': Kept & ServicePoint
}

export const { on, answer } = bindTo<Tables>()
export type BackboneDesk = Desk<Tables>
export type BackboneReadDesk = ReadDesk<Tables>

/** Makes writers of the backbone take turns until the end of the transaction: each rule looks at the whole of a network. */
export const inTurn = (desk: BackboneDesk) => sql`select pg_advisory_xact_lock(hashtextextended('backbone', 0))`.execute(rows(desk.tx))

/** Which rows a reader sees: all where rooms ask, else those of the organs in reach. */
export type Reach = 'all' | 'mine'

const seen = (desk: BackboneReadDesk, reach: Reach, organ: string) =>
  reach === 'all' ? sql<boolean>`true` : toSql(desk.actor, 'backbone.read', { organ: sql.ref(organ) })

export const sitesOf = (desk: BackboneReadDesk, network?: Network, reach: Reach = 'all') =>
  rows(desk.tx)
    .selectFrom('backbone.site')
    .select(['id', 'version', 'code', 'network', 'division', 'level', 'name', 'organ', 'access', 'state', 'created_at'])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .where(seen(desk, reach, 'organ') as never)
    .orderBy('code')
    .execute()

/** Devices with the division of their site, by name. Retired ones too: their names stay theirs. */
export const devicesOf = (desk: BackboneReadDesk, network?: Network, reach: Reach = 'all') =>
  rows(desk.tx)
    .selectFrom('backbone.device as d')
    .innerJoin('backbone.site as s', (join) => join.onRef('s.network', '=', 'd.network').onRef('s.code', '=', 'd.site'))
    .select([
      'd.id',
      'd.version',
      'd.name',
      'd.kind',
      'd.site',
      'd.network',
      'd.organ',
      'd.asn',
      'd.loopback4',
      'd.loopback6',
      'd.interfaces',
      'd.state',
      's.division',
      's.level',
    ])
    .$if(network !== undefined, (q) => q.where('d.network', '=', network!))
    .where(seen(desk, reach, 'd.organ') as never)
    .orderBy('d.name')
    .execute()

export const trunksOf = (desk: BackboneReadDesk, network?: Network, reach: Reach = 'all') =>
  rows(desk.tx)
    .selectFrom('backbone.trunk')
    .select([
      'id',
      'version',
      'name',
      'network',
      'a',
      'a_interface as aInterface',
      'b',
      'b_interface as bInterface',
      'kind',
      'bandwidth',
      'operator',
      'redundancy_group as redundancyGroup',
      'cost',
      'organ',
      'state',
    ])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .where(seen(desk, reach, 'organ') as never)
    .orderBy('name')
    .execute()

/** The trunk that each exception for a vertical network was spent on (3.2.11). */
export async function exceptionsSpent(desk: BackboneReadDesk): Promise<Map<string, string>> {
  const found = await rows(desk.tx).selectFrom('backbone.trunk').select(['name', 'exception']).where('exception', 'is not', null).execute()
  return new Map(found.map(({ name, exception }) => [exception!, name]))
}

export const autonomousSystemsOf = (desk: BackboneReadDesk, network?: Network, reach: Reach = 'all') =>
  rows(desk.tx)
    .selectFrom('backbone.autonomous_system')
    .select(['id', 'version', 'number', 'network', 'division', 'organ', 'document', 'state'])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .where(seen(desk, reach, 'organ') as never)
    .orderBy('number')
    .execute()

export const peeringsOf = (desk: BackboneReadDesk, network?: Network) =>
  rows(desk.tx)
    .selectFrom('backbone.peering')
    .select(['id', 'version', 'name', 'network', 'kind', 'a', 'b', 'over', 'trunk', 'organ', 'state'])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .orderBy('name')
    .execute()

export const routesOf = (desk: BackboneReadDesk, network?: Network) =>
  rows(desk.tx)
    .selectFrom('backbone.route')
    .select(['id', 'version', 'name', 'network', 'device', 'prefix', 'via', 'announced', 'organ', 'state'])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .orderBy('name')
    .execute()

export const servicePointsOf = (desk: BackboneReadDesk, network?: Network) =>
  rows(desk.tx)
    .selectFrom('backbone.service_point')
    .select(['id', 'version', 'name', 'network', 'kind', 'address', 'device', 'division', 'level', 'order', 'organ', 'state'])
    .$if(network !== undefined, (q) => q.where('network', '=', network!))
    .orderBy('name')
    .execute()

type Given<R extends TObject> = { readonly fields: Partial<Static<R>>; readonly seen?: { id: string; version: number } | undefined }

/** Adds what is new, however many, in two statements; rewrites what was there one by one. Answers the ids in order. */
export async function record<R extends TObject>(
  desk: BackboneDesk,
  register: Register<R>,
  action: string,
  given: readonly Given<R>[],
): Promise<{ ids: string[]; added: number; changed: number }> {
  const fresh = given.filter(({ seen }) => !seen)
  const added = await keepAll(
    desk,
    register,
    action,
    fresh.map(({ fields }) => fields),
  )
  const idOf = new Map(fresh.map((it, i) => [it, added[i]!]))
  for (const { fields, seen } of given) if (seen) await keep(desk, register, action, fields, seen)
  if (given.length > 1) desk.touch(register.name, undefined, given)
  return { ids: given.map((it) => it.seen?.id ?? idOf.get(it)!), added: added.length, changed: given.length - added.length }
}

/** The addresses of these devices are made anew: every change of a device passes here. */
export async function holdAddresses(
  desk: BackboneDesk,
  devices: readonly string[],
  addresses: readonly { network: Network; address: string; device: string }[],
): Promise<void> {
  const db = rows(desk.tx)
  await db.deleteFrom('backbone.address').where('device', 'in', devices).execute()
  await sql`insert into backbone.address (network, address, device)
    select network, address, device
    from jsonb_populate_recordset(null::backbone.address, ${JSON.stringify(addresses)}::jsonb)`.execute(db)
}

/** Whether an address was given to another device a moment before. */
export const wasTakenMeanwhile = (error: unknown): boolean => isClash(error, 'address_pkey')
