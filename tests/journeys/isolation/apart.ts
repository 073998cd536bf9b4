// That two networks are apart is a property, not only what probes happened to see. It is read from the kernel: which interface
// is the other end of which, and so which places hang together by any wire at all. And it is counted: frames of any kind,
// ARP and neighbour discovery included, that came in from a card that is not of the same network.
import type { Network } from '#kernel/module/generated.ts'
import type { Place } from './place.ts'
import { at, said } from './run.ts'

type Link = { ifname: string; ifindex: number; address: string; link_index?: number; link_netnsid?: number; link?: string; master?: string }

/** Groups of places that are joined by wires, switches and routers of whatever kind, by what the kernel says of interfaces. */
export async function joined(places: readonly Place[]): Promise<string[][]> {
  const all = (await said(['ip', 'netns', 'list'])).split('\n').flatMap((line) => line.split(' ')[0] || [])
  const seen = await Promise.all(all.map(async (name) => [name, await linksIn(name), await numbersIn(name)] as const))
  const group = new Map(all.map((name) => [name, name]))
  const head = (name: string): string => (group.get(name) === name ? name : head(group.get(name)!))
  for (const [name, links, numbers] of seen) {
    for (const { ifname, link_netnsid: id } of links) {
      if (id === undefined) continue
      const other = numbers.get(id)
      // An end in a place that nobody knows would be a way out that nobody looks at.
      if (other === undefined) throw new Error(`${name}: the other end of ${ifname} is in no known place`)
      group.set(head(name), head(other))
    }
  }
  const known = new Set(places.map((place) => place.name))
  return [...Map.groupBy(all, head).values()]
    .map((names) => names.filter((name) => known.has(name)).toSorted())
    .filter(({ length }) => length > 0)
}

const linksIn = async (name: string) => JSON.parse(await said(['ip', '-n', name, '-j', '-d', 'link'])) as Link[]

/** The kernel's numbers for other namespaces, as seen from one. */
async function numbersIn(name: string): Promise<Map<number, string>> {
  const lines = (await said(['ip', '-n', name, 'netns', 'list-id'])).split('\n')
  return new Map(
    lines.flatMap((line): [number, string][] => {
      const [, id, other] = /nsid (\d+).*\(iproute2 netns name: ([^)]+)\)/.exec(line) ?? []
      return id === undefined || other === undefined ? [] : [[Number(id), other]]
    }),
  )
}

/** The groups that hold places of a network that must be alone together with places of another. */
export const mixed = (groups: readonly string[][], places: readonly Place[]): string[][] => {
  const networkOf = new Map(places.map(({ name, network }) => [name, network]))
  const alone = new Set<Network>(['intranet', 'crypto'])
  return groups.filter((names) => {
    const networks = new Set(names.map((name) => networkOf.get(name)!))
    return networks.size > 1 && [...networks].some((network) => alone.has(network))
  })
}

/** Lays a counter of foreign frames on every interface of a place: those whose sender is no card of the place's own network. */
export async function countStrangers(place: Place, places: readonly Place[]): Promise<void> {
  const cards = await Promise.all(places.filter(({ network }) => network === place.network).map(({ name }) => linksIn(name)))
  const own = cards.flat().flatMap(({ ifname, address }) => (ifname === 'lo' ? [] : [address]))
  const links = (await linksIn(place.name)).filter(({ ifname }) => ifname !== 'lo')
  const chains = links.map(
    ({ ifname }) => `  chain in_${ifname.replace(/\W/g, '_')} {
    type filter hook ingress device "${ifname}" priority 0; policy accept;
    ether saddr != { ${own.join(', ')} } counter
  }`,
  )
  await said(
    at(place.name, 'sh', '-c', 'nft delete table netdev strangers 2>/dev/null; exec nft -f -'),
    `table netdev strangers {\n${chains.join('\n')}\n}\n`,
  )
}

/** How many frames of strangers came in on all interfaces of a place. */
export async function strangersAt(place: Place): Promise<number> {
  const text = await said(at(place.name, 'nft', '-j', 'list', 'table', 'netdev', 'strangers'))
  const counts = [...text.matchAll(/"counter":\s*\{\s*"packets":\s*(\d+)/g)]
  return counts.reduce((sum, [, packets]) => sum + Number(packets), 0)
}
