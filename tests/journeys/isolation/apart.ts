// That two networks are apart is a property, not only what probes happened to see. It is read from the kernel: which interface
// is the other end of which, and so which places are joined by any wire at all. And it is counted: frames of any kind,
// ARP and neighbour discovery included, that came in from a card that is not of the same network.
import type { Network } from '#kernel/module/generated.ts'
import type { Place } from './place.ts'
import { at, said } from './run.ts'

/** The networks that no wire may join with another (3.2.1, 3.2.3). */
export const ALONE: ReadonlySet<Network> = new Set(['intranet', 'crypto'])

type Link = { ifname: string; address: string; link_netnsid?: number }

/** A wire between two namespaces, as the kernel knows it: the interface here, and where its other end is. */
type Wire = { readonly from: string; readonly plug: string; readonly to: string }

/** Every wire that there is, whoever laid it. */
export async function wiresLaid(): Promise<Wire[]> {
  const all = (await said(['ip', 'netns', 'list'])).split('\n').flatMap((line) => line.split(' ')[0] || [])
  const seen = await Promise.all(
    all.map(async (from) => {
      const [links, numbers] = await Promise.all([linksIn(from), numbersIn(from)])
      return links.flatMap(({ ifname: plug, link_netnsid: id }): Wire[] => {
        if (id === undefined) return []
        const to = numbers.get(id)
        // An end in a place that nobody knows would be a way out that nobody looks at.
        if (to === undefined) throw new Error(`${from}: the other end of ${plug} is in no known place`)
        return [{ from, plug, to }]
      })
    }),
  )
  return seen.flat()
}

/** The wires, and the switches between them, that join a network that must be alone with another: each way is named by its ends. */
export function joining(wires: readonly Wire[], places: readonly Place[]): string[] {
  const networkOf = new Map(places.map(({ name, network }) => [name, network]))
  // A switch is no place: whoever hangs on it is on one wire with all others on it.
  const plugged = (name: string): { name: string; plug: string }[] =>
    networkOf.has(name) ? [] : wires.filter(({ to }) => to === name).map(({ from, plug }) => ({ name: from, plug }))
  const ways = wires
    .filter(({ from }) => networkOf.has(from))
    .flatMap(({ from, plug, to }) => (networkOf.has(to) ? [{ from, plug, to }] : plugged(to).map(({ name }) => ({ from, plug, to: name }))))
  return ways
    .filter(({ from, to }) => networkOf.get(from) !== networkOf.get(to) && ALONE.has(networkOf.get(from)!))
    .map(({ from, plug, to }) => `a wire joins ${from} (${plug}) and ${to}`)
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
