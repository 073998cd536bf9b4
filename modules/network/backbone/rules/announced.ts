// What a division's autonomous system may announce: the service prefixes that the plan gives it, the loopbacks and local
// networks of its own devices, and the trunks of which it is the first end (one of the two, so that a trunk is spoken of once). Every router checks what it hears against this list (as RFC 6811 checks an origin), and drops
// what is not on it.
import { type Block, block, blockText, contains, type Family } from '#kernel/net/cidr.ts'
import type { Network } from '#kernel/module/generated.ts'
import { type PlacedDevice, type PlanPrefix, servicePrefixes } from '../topology.ts'
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
  /** `device:interface` of the second ends of trunks: those networks the first ends announce. */
  readonly secondEnds: ReadonlySet<string>
}

export function announcedBy({ network, devices, plan, secondEnds }: AnnouncedFacts): Announced[] {
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
    ...ownNetworks(router, network, secondEnds)
      .filter((it) => !aggregates.some((whole) => whole.asn === router.asn && contains(block(whole.prefix), it)))
      .map((it) => ({ asn: router.asn!, family: it.family, prefix: blockText(it), longest: it.length })),
  ])
  return once([...aggregates, ...own])
}

/** The networks that a router speaks of as its own. */
function ownNetworks({ name, interfaces }: PlacedDevice, network: Network, secondEnds: ReadonlySet<string>): Block[] {
  return interfaces
    .filter((it) => it.network === network && !secondEnds.has(`${name}:${it.name}`))
    .flatMap((it) => [it.ipv4 && hostAddress(it.ipv4, 'ipv4'), it.ipv6 && hostAddress(it.ipv6, 'ipv6')])
    .flatMap((host) => (host ? [host.subnet] : []))
}

function once(all: readonly Announced[]): Announced[] {
  const byKey = new Map(all.map((it) => [`${it.asn} ${it.prefix}`, it]))
  return [...byKey.values()].toSorted((a, b) => a.asn - b.asn || order(block(a.prefix), block(b.prefix)))
}

const order = (a: Block, b: Block): number =>
  a.family === b.family ? (a.first < b.first ? -1 : a.first > b.first ? 1 : a.length - b.length) : a.family < b.family ? -1 : 1
