// The address of a host on its subnet, as an interface bears it: `10.47.4.1/30`.
import { addressText, bitsOf, type Block, endOf, type Family, single } from '#kernel/net/cidr.ts'

export type HostAddress = { readonly address: Block; readonly subnet: Block; readonly text: string }

/** Undefined for what no host may bear: no address, or the network's own, or (IPv4) the broadcast's. */
export function hostAddress(text: string, family: Family): HostAddress | undefined {
  const [given, bits, ...rest] = text.split('/')
  const length = Number(bits)
  const address = addressOrNone(given ?? '', family)
  if (!address || rest.length > 0 || !/^\d{1,3}$/.test(bits ?? '') || length > bitsOf(family)) return undefined
  const size = 1n << BigInt(bitsOf(family) - length)
  const subnet = { family, first: address.first - (address.first % size), length }
  // Two hosts share a /31 and a /127 whole (RFC 3021, RFC 6164); a /32 or /128 is one host.
  const whole = size <= 2n
  const own = address.first === subnet.first || (family === 'ipv4' && address.first === endOf(subnet) - 1n)
  return own && !whole ? undefined : { address, subnet, text: `${addressText(family, address.first)}/${length}` }
}

export function addressOrNone(text: string, family: Family): Block | undefined {
  try {
    const address = single(text)
    return address.family === family && address.first > 0n ? address : undefined
  } catch {
    return undefined
  }
}
