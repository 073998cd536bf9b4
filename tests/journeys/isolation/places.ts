// The small province: routers, gateway and servers as the registry has them, with the interfaces, addresses and trunks that
// stand there; and who has no device in the registry: a citizen on the Internet, and a host in each local network. A cable is
// laid where the registry has a trunk, or where addresses share a prefix, and nowhere else.
import { blockText, single } from '#kernel/net/cidr.ts'
import { cardOf, type Network } from '#modules/network/registry/networks.ts'
import { contractAddresses, portalAddresses } from '#province/network/boundary.ts'
import { addressesOf, type Part, type Place, type Plug } from './place.ts'

/** A device as the question `backbone.devices` answers it. */
export type Device = {
  readonly name: string
  readonly kind: string
  readonly network: Network
  readonly loopback4: string | null
  readonly loopback6: string | null
  readonly interfaces: readonly {
    readonly name: string
    readonly ipv4: string | null
    readonly ipv6: string | null
    readonly trunk: string | null
  }[]
}

const ROUTERS = ['r-430000-1', 'r-430000-2', 'r-430100', 'r-430200']
const GATEWAY = 'g-430000'
const PARTS: Readonly<Record<string, Part>> = { router: 'router', gateway: 'gateway', 'name-server': 'name-server', server: 'server' }

/** The prefix that an address with its length stands in. */
function prefixOf(text: string): string {
  const [address, length] = text.split('/')
  const { family, first } = single(address!)
  const size = 1n << BigInt((family === 'ipv4' ? 32 : 128) - Number(length))
  return blockText({ family, first: first - (first % size), length: Number(length) })
}

const addresses = ({ ipv4, ipv6 }: { readonly ipv4: string | null; readonly ipv6: string | null }) =>
  [ipv4, ipv6].filter((one) => one !== null)

/** Both ends of a trunk, and all in one prefix, are on one wire. Networks have prefixes of their own, so no wire joins two. */
const plugOf = (name: string, given: readonly string[], trunk: string | null = null): Plug => ({
  name,
  wire: trunk ?? prefixOf(given[0]!),
  addresses: given,
})

/** A trunk is laid when both its ends are here; one that leads to a router that is not carries nothing anyway. */
function deviceAt({ name, kind, network, loopback4, loopback6, interfaces }: Device, trunks: ReadonlySet<string>): Place {
  const plugs = interfaces
    .filter((one) => addresses(one).length > 0 && (one.trunk === null || trunks.has(one.trunk)))
    .map((one) => plugOf(one.name, addresses(one), one.trunk))
  const loopbacks = addresses({ ipv4: loopback4 && `${loopback4}/32`, ipv6: loopback6 && `${loopback6}/128` })
  const forwards = kind === 'router' || kind === 'gateway'
  return { name, network, part: PARTS[kind] ?? 'host', plugs, loopbacks, forwards }
}

/** The trunks of which both ends are among these devices. */
function trunksAmong(devices: readonly Device[]): ReadonlySet<string> {
  const ends = devices.flatMap(({ interfaces }) => interfaces.flatMap(({ trunk }) => trunk ?? []))
  return new Set(ends.filter((trunk, i) => ends.indexOf(trunk) !== i))
}

/** The places of the small province: those devices of the registry that it has room for, and its hosts. */
export function placesOf(devices: readonly Device[]): Place[] {
  const wanted = devices.filter(
    ({ name, network }) => name === GATEWAY || ROUTERS.includes(name) || network === 'intranet' || network === 'crypto',
  )
  const trunks = trunksAmong(wanted)
  const routers = wanted.map((one) => deviceAt(one, trunks))
  const known = new Map(routers.map((place) => [place.name, place]))
  for (const name of [GATEWAY, ...ROUTERS]) if (!known.has(name)) throw new Error(`the registry has no device ${name}`)
  const gateway = known.get(GATEWAY)!
  const at = (place: Place, plug: string) => place.plugs.find(({ name }) => name === plug)!
  const host = (name: string, network: Network, part: Part, own: readonly string[], gateways: readonly string[] = []): Place => ({
    name,
    network,
    part,
    plugs: [plugOf('eth0', own)],
    gateways,
  })
  /** The host with these last parts of its address, in the local network of a router. */
  const beside = (name: string, part: Part, router: Place, plug: string, own: { ipv4: string; ipv6: string }) => {
    const near = at(router, plug)
    const length = (i: number) => near.addresses[i]!.split('/')[1]!
    const network = plug === 'dmz0' ? 'internet' : router.network
    return host(name, network, part, [`${own.ipv4}/${length(0)}`, `${own.ipv6}/${length(1)}`], near.addresses.map(bare))
  }
  const inPrefecture = (code: string) => {
    const router = known.get(`r-${code}`)!
    const [ipv4, ipv6] = at(router, 'lan0').addresses.map(bare)
    return beside(`h-${code}`, 'host', router, 'lan0', { ipv4: nextAfter(ipv4!), ipv6: nextAfter(ipv6!) })
  }
  // Whoever stands beside the gateway sends it everything that is not the extranet's, so that it has something to refuse.
  const inside = known.get('r-430000-1')!
  const routes = ['10.32.0.0/12', 'fd43:2::/32'].map((to, i) => ({ to, via: bare(at(inside, 'lan0').addresses[i]!) }))
  const besideGateway = (name: string, part: Part, own: { ipv4: string; ipv6: string }) => ({
    ...beside(name, part, gateway, 'ext0', own),
    routes,
  })
  const wan = at(gateway, 'wan0')
  const provider = wan.addresses.map((one) => `${nextAfter(bare(one))}/${one.split('/')[1]}`)
  const citizen = host('citizen', 'internet', 'citizen', ['192.0.2.10/24', '2001:db8:1::10/64'], ['192.0.2.1', '2001:db8:1::1'])
  const internet: Place = {
    name: 'internet',
    network: 'internet',
    part: 'router',
    forwards: true,
    plugs: [plugOf('eth0', ['192.0.2.1/24', '2001:db8:1::1/64']), { name: 'eth1', wire: wan.wire, addresses: provider }],
    gateways: wan.addresses.map(bare),
  }
  return [
    citizen,
    internet,
    beside('portal', 'portal', gateway, 'dmz0', portalAddresses),
    beside('ns-internet', 'name-server', gateway, 'dmz0', cardOf('internet').nameServer!),
    { ...gateway, gateways: provider.map(bare) },
    besideGateway('extranet', 'server', contractAddresses),
    besideGateway('ns-extranet', 'name-server', cardOf('extranet').nameServer!),
    ...ROUTERS.map((name) => known.get(name)!),
    inPrefecture('430100'),
    inPrefecture('430200'),
    ...routers.filter(({ network }) => network === 'intranet' || network === 'crypto').map((place) => ({ ...place, calls: true })),
  ]
}

const bare = (address: string) => address.split('/')[0]!

/** The address after this one. */
function nextAfter(address: string): string {
  const { family, first } = single(address)
  return blockText({ family, first: first + 1n, length: family === 'ipv4' ? 32 : 128 }).split('/')[0]!
}

/** Every address of every place is somebody's alone. */
export function requireDistinct(places: readonly Place[]): void {
  const seen = places.flatMap(addressesOf)
  const twice = seen.find((one, i) => seen.indexOf(one) !== i)
  if (twice) throw new Error(`two places have the address ${twice}`)
}
