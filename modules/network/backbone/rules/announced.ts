// What a division's autonomous system may announce: the service prefixes that the plan gives it, and the loopbacks and local
// networks of its own devices. Every router checks what it hears against this list (as RFC 6811 checks an origin), and drops
// what is not on it. The network of a trunk belongs to both its ends, so it is lawful from either: `trunkNetworks`.
import { type Block, block, blockText, contains, type Family } from '#kernel/net/cidr.ts'
import type { Network } from '#kernel/module/generated.ts'
import { type Interface, type PlacedDevice, type PlanPrefix, servicePrefixes } from '../topology.ts'
import { hostAddress } from './host-address.ts'

export type Announced = {
  readonly asn: number
  readonly family: Family
  readonly prefix: string
  /** The longest prefix inside it that may be announced too. */
  readonly longest: number
}

/** Local networks cut from a division's prefix are announced down to this length and no further. */
const LONGEST = { ipv4: 30, ipv6: 64 } as const

export type AnnouncedFacts = {
  readonly network: Network
  readonly devices: readonly PlacedDevice[]
  readonly plan: readonly PlanPrefix[]
  /** `device:interface` of the ends of trunks. */
  readonly trunkEnds: ReadonlySet<string>
}

export function announcedBy({ network, devices, plan, trunkEnds }: AnnouncedFacts): Announced[] {
  const routers = devices.filter((it) => it.kind === 'router' && it.asn !== null)
  const numberOf = new Map(routers.map(({ division, asn }) => [division, asn!]))
  const aggregates = [...numberOf].flatMap(([division, asn]) =>
    servicePrefixes(plan, network, division).map((prefix) => {
      const { family, length } = block(prefix)
      return { asn, family, prefix, longest: Math.max(LONGEST[family], length) }
    }),
  )
  const own = routers.flatMap((router) => [
    ...(
      [
        ['ipv4', router.loopback4],
        ['ipv6', router.loopback6],
      ] as const
    ).flatMap(([family, address]) => {
      const length = family === 'ipv4' ? 32 : 128
      return address ? [{ asn: router.asn!, family, prefix: `${address}/${length}`, longest: length }] : []
    }),
    ...ownNetworks(router, network, trunkEnds)
      .filter((it) => !aggregates.some((whole) => whole.asn === router.asn && contains(block(whole.prefix), it)))
      .map((it) => ({ asn: router.asn!, family: it.family, prefix: blockText(it), longest: it.length })),
  ])
  return once([...aggregates, ...own])
}

/** The subnets of the trunks' ends. */
export function trunkNetworks({ network, devices, trunkEnds }: Omit<AnnouncedFacts, 'plan'>): string[] {
  const subnets = devices.flatMap(({ name, interfaces }) =>
    interfaces.filter((it) => it.network === network && trunkEnds.has(`${name}:${it.name}`)).flatMap(subnetsOf),
  )
  return [...new Map(subnets.toSorted(order).map((it) => [blockText(it), it])).keys()]
}

/** The networks of a router's own side: every interface that ends no trunk. */
function ownNetworks({ name, interfaces }: PlacedDevice, network: Network, trunkEnds: ReadonlySet<string>): Block[] {
  return interfaces.filter((it) => it.network === network && !trunkEnds.has(`${name}:${it.name}`)).flatMap(subnetsOf)
}

const subnetsOf = ({ ipv4, ipv6 }: Interface): Block[] =>
  [ipv4 && hostAddress(ipv4, 'ipv4'), ipv6 && hostAddress(ipv6, 'ipv6')].flatMap((host) => (host ? [host.subnet] : []))

function once(all: readonly Announced[]): Announced[] {
  const byKey = new Map(all.map((it) => [`${it.asn} ${it.prefix}`, it]))
  return [...byKey.values()].toSorted((a, b) => a.asn - b.asn || order(block(a.prefix), block(b.prefix)))
}

const order = (a: Block, b: Block): number =>
  a.family === b.family ? (a.first < b.first ? -1 : a.first > b.first ? 1 : a.length - b.length) : a.family < b.family ? -1 : 1
