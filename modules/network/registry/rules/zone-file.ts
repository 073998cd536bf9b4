// An RFC 1035 §5 zone file: SOA, name server, and one address record a name. A name without an address yet is kept alive
// by a TXT record. Lifetimes are short, because a revoked acceptance must be felt at once.
import { single } from '#kernel/net/cidr.ts'

export type ZoneName = { readonly name: string; readonly address: string | null }
export type Zone = {
  readonly origin: string
  readonly nameServer: { readonly ipv4: string; readonly ipv6: string }
  readonly names: readonly ZoneName[]
}

const LIFETIME = 60

/** The records below the SOA, in the order of their names: what the serial's digest is taken over. */
export function recordsOf({ origin, nameServer, names }: Zone): string {
  const record = (name: string, type: string, value: string) => `${name}. ${LIFETIME} IN ${type} ${value}`
  return [
    record(origin, 'NS', `ns1.${origin}.`),
    record(`ns1.${origin}`, 'A', nameServer.ipv4),
    record(`ns1.${origin}`, 'AAAA', nameServer.ipv6),
    ...names
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, address }) =>
        address === null
          ? record(name, 'TXT', '"registered, no address yet"')
          : record(name, single(address).family === 'ipv4' ? 'A' : 'AAAA', address),
      ),
  ].join('\n')
}

export const zoneText = (origin: string, serial: number, records: string): string =>
  `$ORIGIN ${origin}.\n$TTL ${LIFETIME}\n${origin}. IN SOA ns1.${origin}. hostmaster.${origin}. ( ${serial} 300 60 604800 ${LIFETIME} )\n${records}\n`
