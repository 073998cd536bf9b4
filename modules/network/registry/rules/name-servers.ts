// What the name servers of one network are: which zones they answer for, whose questions they answer, and the files that
// stand before any name is known. Reverse zones follow the plan of addresses.
import { cardOf, type Network, platformHosts } from '../networks.ts'
import { linesOf, type ZoneRecord } from './bind-record.ts'
import { lifetimes } from '../record-words.ts'
import { namedConf } from './bind-conf.ts'
import { outermost, pointerName, reverseZonesOf, type ReverseZone } from './bind-reverse.ts'
import type { NameServer } from './bind-zone.ts'

export type Naming = {
  readonly network: Network
  readonly suffix: string
  readonly servers: readonly [NameServer, NameServer]
  readonly prefixes: readonly string[]
  readonly reverse: readonly ReverseZone[]
}

/** The naming of a network whose plan has these prefixes; undefined where the registry gives no names. */
export function namingOf(network: Network, planned: readonly string[]): Naming | undefined {
  const { suffix, nameServer, secondServer } = cardOf(network)
  if (!suffix || !nameServer || !secondServer) return undefined
  const prefixes = outermost(planned).toSorted()
  return { network, suffix, servers: [nameServer, secondServer], prefixes, reverse: prefixes.flatMap(reverseZonesOf) }
}

export const deviceOf = (network: Network): string => `ns-${network}`
export const secondDeviceOf = (network: Network): string => `ns-${network}-2`

/** The platform's own names as lines of a zone: their addresses, or in a reverse zone the names of the addresses in it. */
export function platformLines(network: Network, reverse?: ReverseZone): string[] {
  const records = platformHosts(cardOf(network)).flatMap(({ name, ipv4, ipv6 }) =>
    (
      [
        ['A', ipv4],
        ['AAAA', ipv6],
      ] as const
    ).flatMap(([type, value]): ZoneRecord[] => {
      if (!reverse) return [{ name, type, ttl: lifetimes.usual, value }]
      const pointer = pointerName(reverse, value)
      return pointer ? [{ name: pointer, type: 'PTR', ttl: lifetimes.usual, value: name }] : []
    }),
  )
  return linesOf(records)
}

/** Everybody asks for public names; a network that stands apart answers its own addresses alone. */
const clientsOf = ({ network, prefixes }: Naming): 'any' | readonly string[] => (network === 'internet' ? 'any' : prefixes)

/** `named.conf` of the first and the second name server, by device. */
export function configurationsOf(naming: Naming): { device: string; text: string }[] {
  const [first, second] = naming.servers
  const serving = {
    network: naming.network,
    clients: clientsOf(naming),
    origins: [naming.suffix, ...naming.reverse.map(({ origin }) => origin)],
    // Only the zone above a public name can vouch for its key; `internal` has no zone above (ICANN, 2024).
    signed: naming.network === 'internet',
  }
  return [
    { device: deviceOf(naming.network), text: namedConf({ ...serving, own: first, role: 'primary', secondaries: [second] }) },
    { device: secondDeviceOf(naming.network), text: namedConf({ ...serving, own: second, role: 'secondary', primary: first }) },
  ]
}
