// What one router's configuration is made of, before it is written down: its sessions, what it keeps and what it announces.
// Made from the whole network at once; two routers on a trunk so always agree on addresses and numbers.
import { block, type Family } from '#kernel/net/cidr.ts'
import type { Network } from '#kernel/module/generated.ts'
import { type Peering, type PlacedDevice, type PlanPrefix, type Route, servicePrefixes, type Trunk } from '../topology.ts'
import { type Announced, announcedBy, trunkNetworks } from './announced.ts'
import { type Adjacency, adjacencyOf, behind } from './behind.ts'

export type Session = {
  readonly name: string
  readonly family: Family
  readonly neighbour: string
  readonly address: string
  readonly asn: number
  /** The interface of the trunk; absent between loopbacks. */
  readonly port?: string
  readonly source?: string
  readonly cost: number
  /** The systems that may lie behind it; absent where that is every other system of the network. */
  readonly behind?: readonly number[]
}

export type Router = {
  readonly name: string
  readonly site: string
  readonly asn: number
  readonly id: string
  /** Its interfaces in the network, the loopback first. */
  readonly ports: readonly string[]
  /** Its division's prefixes: announced, and dropped here where nothing more exact is known. */
  readonly aggregates: readonly string[]
  readonly statics: readonly { readonly prefix: string; readonly via: string | null; readonly announced: boolean }[]
  readonly sessions: readonly Session[]
}

/** Routers, and gateways that are given a number: these announce nothing and only know their static routes. */
export type Routing = {
  readonly routers: readonly Router[]
  readonly announced: readonly Announced[]
  readonly trunkNetworks: readonly string[]
}

export type NetworkState = {
  readonly network: Network
  /** In use only. */
  readonly devices: readonly PlacedDevice[]
  readonly trunks: readonly Trunk[]
  readonly peerings: readonly Peering[]
  readonly routes: readonly Route[]
  readonly plan: readonly PlanPrefix[]
}

/** A list of systems as long as this says little: the neighbour is a way to the whole network. */
const MANY = 24

export function routingOf(state: NetworkState): Routing {
  const { network, devices, plan } = state
  const trunks = new Map(state.trunks.filter((it) => it.state === 'in-use' || it.state === 'down').map((it) => [it.name, it]))
  const trunkEnds = new Set([...trunks.values()].flatMap((it) => [`${it.a}:${it.aInterface}`, `${it.b}:${it.bInterface}`]))
  const routers = new Map(
    devices.filter((it) => it.asn !== null && it.loopback4 && (it.kind === 'router' || it.kind === 'gateway')).map((it) => [it.name, it]),
  )
  const peerings = state.peerings.filter(({ a, b }) => routers.has(a) && routers.has(b))
  const next = adjacencyOf(peerings.map(({ a, b }) => [routers.get(a)!.asn!, routers.get(b)!.asn!]))
  const spoken = state.routes.filter(({ announced, device }) => announced && routers.has(device))
  const announced = [
    ...announcedBy({ network, devices, plan, trunkEnds }),
    ...spoken.map(({ device, prefix }) => {
      const { family, length } = block(prefix)
      return { asn: routers.get(device)!.asn!, family, prefix, longest: length }
    }),
  ]
  const sessionsOf = new Map<string, Session[]>([...routers.keys()].map((name) => [name, []]))
  for (const peering of peerings) {
    const trunk = peering.trunk === null ? undefined : trunks.get(peering.trunk)
    if (peering.over === 'trunk' && !trunk) continue
    for (const [me, other] of [
      [peering.a, peering.b],
      [peering.b, peering.a],
    ] as const)
      sessionsOf.get(me)!.push(...sessions(routers.get(me)!, routers.get(other)!, trunk, next))
  }
  return {
    announced,
    trunkNetworks: trunkNetworks({ network, devices, trunkEnds }),
    routers: [...routers.values()].map((device) => ({
      name: device.name,
      site: device.site,
      asn: device.asn!,
      id: device.loopback4!,
      ports: ['lo', ...device.interfaces.filter((it) => it.network === network).map((it) => it.name)],
      aggregates: device.kind === 'router' ? servicePrefixes(plan, network, device.division) : [],
      statics: state.routes
        .filter((it) => it.device === device.name)
        .map(({ prefix, via, announced: said }) => ({ prefix, via, announced: said })),
      sessions: sessionsOf.get(device.name)!.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  }
}

function sessions(me: PlacedDevice, other: PlacedDevice, trunk: Trunk | undefined, next: Adjacency): Session[] {
  const reachable = me.asn === other.asn ? undefined : behind(other.asn!, me.asn!, next)
  const bounded = reachable && reachable.length <= MANY && reachable.length < next.size - 1 ? { behind: reachable } : {}
  const common = { neighbour: other.name, asn: other.asn!, cost: trunk?.cost ?? 1, ...bounded }
  if (!trunk)
    return (['ipv4', 'ipv6'] as const).flatMap((family) => {
      const field = family === 'ipv4' ? 'loopback4' : 'loopback6'
      const [source, address] = [me[field], other[field]]
      return source && address ? [{ ...common, name: `${other.name}.${family}`, family, address, source }] : []
    })
  const [port, far] = trunk.a === me.name ? [trunk.aInterface, trunk.bInterface] : [trunk.bInterface, trunk.aInterface]
  const end = other.interfaces.find(({ name }) => name === far)
  return (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const address = end?.[family]?.split('/')[0]
    return address ? [{ ...common, name: `${port}.${family}`, family, address, port }] : []
  })
}
