// Wires the places: a namespace each, a pair of interfaces for a cable, a switch in a namespace of its own where more than two
// meet. Everything goes to `ip` in batches, because a process for every address would take longer than all the probes.
import type { Place } from './place.ts'
import { at, said } from './run.ts'

/** The namespace of a switch; never that of a place. */
const switchOf = (wire: string): string => `switch.${wire.replaceAll('/', '.')}`

// Addresses hold at once (no duplicate detection), and a router trusts its routing daemon alone.
const settings = (forwards: boolean) =>
  [
    ...['all', 'default'].flatMap((which) => [
      `net/ipv6/conf/${which}/accept_dad=0`,
      `net/ipv6/conf/${which}/accept_ra=0`,
      // A cable that is pulled takes no address with it.
      `net/ipv6/conf/${which}/keep_addr_on_down=1`,
      `net/ipv6/conf/${which}/forwarding=${forwards ? 1 : 0}`,
    ]),
    `net/ipv4/ip_forward=${forwards ? 1 : 0}`,
    // Errors are answered as often as the probes ask.
    'net/ipv4/icmp_ratelimit=0',
    'net/ipv6/icmp/ratelimit=0',
    'net/ipv4/icmp_echo_ignore_broadcasts=0',
  ]
    .map((one) => one.split('='))
    .map(([name, value]) => `echo ${value} > /proc/sys/${name}`)
    .join('\n')

/** Builds places and wires. */
export async function wire(places: readonly Place[]): Promise<void> {
  const wires = Map.groupBy(
    places.flatMap((place) => place.plugs.map((plug) => ({ place: place.name, plug }))),
    ({ plug }) => plug.wire,
  )
  const switches = [...wires].filter(([, ends]) => ends.length !== 2).map(([name]) => name)
  await batch([...places.map(({ name }) => name), ...switches.map(switchOf)].map((name) => `netns add ${name}`))
  // Before there is an interface: what is default then is what each new one begins with.
  await Promise.all(places.map(({ name, forwards }) => said(at(name, 'sh', '-e'), settings(forwards ?? false))))
  await batch(
    [...wires].flatMap(([name, ends]) => {
      if (ends.length === 2) return [cable(ends[0]!, ends[1]!)]
      return ends.map((end, i) => cable(end, { place: switchOf(name), plug: { name: `port${i}` } }))
    }),
  )
  await Promise.all([
    ...places.map((place) => batch(linesOf(place), place.name)),
    ...switches.map((name) => switchOn(name, wires.get(name)!.length)),
  ])
}

type End = { readonly place: string; readonly plug: { readonly name: string } }

const cable = (one: End, other: End) =>
  `link add ${one.plug.name} netns ${one.place} type veth peer name ${other.plug.name} netns ${other.place}`

const linesOf = ({ plugs, loopbacks, routes, calls, gateways }: Place): string[] => [
  'link set lo up',
  ...(loopbacks ?? []).map((one) => `address add ${one} dev lo`),
  ...plugs.flatMap(({ name, addresses }) => [...addresses.map((one) => `address add ${one} dev ${name}`), `link set ${name} up`]),
  ...(routes ?? []).map(({ to, via }) => `route add ${to} via ${via}`),
  ...(calls ? ['default', '::/0'].map((to) => `route add ${to} dev ${plugs[0]!.name}`) : []),
  ...(gateways ?? []).map((gateway) => `route add default via ${gateway}`),
]

async function switchOn(name: string, ports: number): Promise<void> {
  const numbers = Array.from({ length: ports }, (_, i) => i)
  // A switch has no address and says nothing of its own: it only passes frames on.
  await said(at(switchOf(name), 'sh', '-c', 'for one in all default; do echo 1 > /proc/sys/net/ipv6/conf/$one/disable_ipv6; done'))
  await batch(
    [
      'link add name plane type bridge mcast_snooping 0',
      ...numbers.flatMap((i) => [`link set port${i} master plane`, `link set port${i} up`]),
      'link set plane up',
    ],
    switchOf(name),
  )
}

/** Pulls a wire out of a place's interface, or puts it in again. */
export const plug = (place: string, name: string, state: 'up' | 'down') => batch([`link set ${name} ${state}`], place)

export async function batch(lines: readonly string[], place?: string): Promise<void> {
  await said(['ip', ...(place ? ['-n', place] : []), '-batch', '-'], lines.map((line) => `${line}\n`).join(''))
}
