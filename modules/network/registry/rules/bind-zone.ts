// A zone as files: a head with the serial and the name servers, and beside it up to 256 parts, which the head names by
// `$INCLUDE`. A change of one record changes its part and the head, however big the zone is (decision 0030). Names are
// read from the folder of the device, where the name server is started.
import { lifetimes } from '../record-words.ts'

export type NameServer = { readonly ipv4: string; readonly ipv6: string }
export type Head = {
  readonly origin: string
  /** The suffix under which the name servers have their names: ns1, ns2 … */
  readonly suffix: string
  readonly servers: readonly NameServer[]
  /** The platform's own names that stand in this zone, as lines. */
  readonly own: readonly string[]
  readonly serial: number
  readonly parts: readonly string[]
}

export const partName = (slot: number): string => slot.toString(16).padStart(2, '0')
export const headPath = (origin: string): string => `zones/${origin}.zone`
export const partPath = (origin: string, slot: number): string => `zones/${origin}/${partName(slot)}.zone`

const serverName = (suffix: string, i: number): string => `ns${i + 1}.${suffix}`

/** Start, name servers and the platform's own names. The lifetimes of the zone are short for the reason of those of its records. */
export function headText({ origin, suffix, servers, own, serial, parts }: Head): string {
  const ttl = lifetimes.usual
  return [
    `$ORIGIN ${origin}.`,
    `$TTL ${ttl}`,
    `${origin}. IN SOA ns1.${suffix}. hostmaster.${suffix}. ( ${serial} 300 60 604800 ${ttl} )`,
    ...servers.map((_, i) => `${origin}. ${ttl} IN NS ${serverName(suffix, i)}.`),
    ...own,
    ...parts.map((part) => `$INCLUDE ${part}`),
    '',
  ].join('\n')
}

export const partText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
