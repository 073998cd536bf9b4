// Reverse zones (RFC 1035 §3.5, RFC 3596 §2.5). A prefix becomes the zones that cover it exactly: IPv4 on octets, IPv6 on
// nibbles. A prefix longer than /24 has no zone of its own; it gets the one of RFC 2317, which the holder of the /24
// points into, written with a hyphen because a stroke would end a file's name.
import { type Block, block, contains, single, sizeOf } from '#kernel/net/cidr.ts'

export type ReverseZone = { readonly origin: string; readonly block: Block }

const octetsOf = (value: bigint): number[] => [24n, 16n, 8n, 0n].map((shift) => Number((value >> shift) & 255n))
const nibblesOf = (value: bigint): string[] => [...value.toString(16).padStart(32, '0')]

function originOf({ family, first, length }: Block): string {
  if (family === 'ipv6')
    return `${nibblesOf(first)
      .slice(0, length / 4)
      .toReversed()
      .join('.')}.ip6.arpa`
  const octets = octetsOf(first)
  if (length > 24) return `${octets[3]}-${length}.${octets.slice(0, 3).toReversed().join('.')}.in-addr.arpa`
  return `${octets
    .slice(0, length / 8)
    .toReversed()
    .join('.')}.in-addr.arpa`
}

/** The zones that cover the prefix and nothing else. */
export function reverseZonesOf(prefix: string): ReverseZone[] {
  const whole = block(prefix)
  const step = whole.family === 'ipv4' ? 8 : 4
  const length = whole.family === 'ipv4' && whole.length > 24 ? whole.length : Math.ceil(Math.max(whole.length, 1) / step) * step
  const part = { family: whole.family, length }
  const count = Number(sizeOf(whole) / sizeOf(part))
  return Array.from({ length: count }, (_, n) => {
    const own: Block = { ...part, first: whole.first + BigInt(n) * sizeOf(part) }
    return { origin: originOf(own), block: own }
  })
}

/** The name under which the address stands in the zone; undefined when it lies outside. */
export function pointerName(zone: ReverseZone, address: string): string | undefined {
  const one = single(address)
  if (!contains(zone.block, one)) return undefined
  const { family, length } = zone.block
  if (family === 'ipv6')
    return `${nibblesOf(one.first)
      .slice(length / 4)
      .toReversed()
      .join('.')}.${zone.origin}`
  const octets = octetsOf(one.first)
  return `${(length > 24 ? octets.slice(3) : octets.slice(length / 8)).toReversed().join('.')}.${zone.origin}`
}

/** Prefixes that lie in no other of them: what reverse zones are made of. */
export function outermost(prefixes: readonly string[]): string[] {
  const blocks = [...new Set(prefixes)].map((text) => ({ text, own: block(text) }))
  return blocks.filter(({ own }) => !blocks.some((other) => other.own !== own && contains(other.own, own))).map(({ text }) => text)
}
