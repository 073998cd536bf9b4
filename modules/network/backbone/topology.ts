// The backbone as its rules and generators see it: sites, devices with their interfaces, trunks, and what is meant to be
// routed. Records as they are kept, without their versions.
import type { Network } from '#kernel/module/generated.ts'
import { block, contains } from '#kernel/net/cidr.ts'
import type { Static } from '#kernel/module/field.ts'
import type {
  autonomousSystemRecord,
  deviceRecord,
  Level,
  peeringRecord,
  routeRecord,
  servicePointRecord,
  siteRecord,
  trunkRecord,
} from './fields.ts'

/** Fields that may stand empty are null once they are read. */
type Full<T> = { [K in keyof T]-?: undefined extends T[K] ? Exclude<T[K], undefined> | null : T[K] }

export type Site = Full<Static<typeof siteRecord>>
export type Device = Full<Static<typeof deviceRecord>>
export type Interface = Device['interfaces'][number]
export type Trunk = Omit<Full<Static<typeof trunkRecord>>, 'exception'>
export type AutonomousSystem = Full<Static<typeof autonomousSystemRecord>>
export type Peering = Full<Static<typeof peeringRecord>>
export type Route = Full<Static<typeof routeRecord>>
export type ServicePoint = Full<Static<typeof servicePointRecord>>

/** A device together with where it stands. */
export type PlacedDevice = Device & { readonly division: string; readonly level: Level }

/** A prefix of the address plan, as the registry tells it. A `range` is the outermost of a network: it gives nothing itself. */
export type PlanPrefix = {
  readonly prefix: string
  readonly network: Network
  readonly purpose: 'service' | 'backbone' | 'range'
  readonly division: string
}

/** What the plan gives a division for its systems, each prefix that stands in no other of them. */
export function servicePrefixes(plan: readonly PlanPrefix[], network: Network, division: string): string[] {
  const own = plan
    .filter((it) => it.network === network && it.purpose === 'service' && it.division === division)
    .map(({ prefix }) => prefix)
  return own.filter((prefix) => !own.some((other) => other !== prefix && contains(block(other), block(prefix))))
}

/** GB/T 2260: the division above; undefined for the province. */
export const above = (division: string): string | undefined => {
  if (division.endsWith('0000')) return undefined
  return division.endsWith('00') ? `${division.slice(0, 2)}0000` : `${division.slice(0, 4)}00`
}

/** The division and all above it, nearest first. */
export function lineage(division: string): string[] {
  const up = above(division)
  return up === undefined ? [division] : [division, ...lineage(up)]
}

export const levelOf = (division: string): 'province' | 'prefecture' | 'county' =>
  division.endsWith('0000') ? 'province' : division.endsWith('00') ? 'prefecture' : 'county'

/** The name of a trunk: the device and interface at its first end. */
export const trunkNameOf = ({ a, aInterface }: Pick<Trunk, 'a' | 'aInterface'>): string => `${a}:${aInterface}`
