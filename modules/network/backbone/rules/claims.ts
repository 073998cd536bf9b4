// A device as it is given, put into the form it is kept in, and the addresses it claims.
import type { Static } from '#kernel/module/field.ts'
import { addressText } from '#kernel/net/cidr.ts'
import type { device as deviceGiven } from '../fields-given.ts'
import type { Device } from '../topology.ts'
import type { Claim } from './addresses.ts'
import { addressOrNone, hostAddress } from './host-address.ts'

const families = ['ipv4', 'ipv6'] as const
const canonical = (text: string, family: 'ipv4' | 'ipv6') => hostAddress(text, family)?.text ?? text
const canonicalSingle = (text: string, family: 'ipv4' | 'ipv6') => {
  const found = addressOrNone(text, family)
  return found ? addressText(family, found.first) : text
}

/** Addresses in the form of RFC 5952; what is left out is null. */
export const deviceFrom = (given: Static<typeof deviceGiven>): Device => ({
  name: given.name,
  kind: given.kind,
  site: given.site,
  network: given.network,
  organ: given.organ,
  asn: given.asn ?? null,
  loopback4: given.loopback4 === undefined ? null : canonicalSingle(given.loopback4, 'ipv4'),
  loopback6: given.loopback6 === undefined ? null : canonicalSingle(given.loopback6, 'ipv6'),
  interfaces: given.interfaces.map(({ name, network, ipv4, ipv6 }) => ({
    name,
    network,
    ipv4: ipv4 === undefined ? null : canonical(ipv4, 'ipv4'),
    ipv6: ipv6 === undefined ? null : canonical(ipv6, 'ipv6'),
  })),
  state: given.state ?? 'in-use',
})

export function claimsOf(device: Device, division: string, at: string): Claim[] {
  const common = { device: device.name, division }
  const loopbacks = families.flatMap((family): Claim[] => {
    const field = family === 'ipv4' ? 'loopback4' : 'loopback6'
    const text = device[field]
    if (!text) return []
    const place = { where: 'lo', network: device.network, family, text, at: `${at}/${field}` }
    return [{ ...common, ...place, address: addressOrNone(text, family) }]
  })
  const ports = device.interfaces.flatMap((port, i) =>
    families.flatMap((family): Claim[] => {
      const text = port[family]
      if (!text) return []
      const place = { where: port.name, network: port.network, family, text, at: `${at}/interfaces/${i}/${family}` }
      return [{ ...common, ...place, address: hostAddress(text, family)?.address }]
    }),
  )
  return [...loopbacks, ...ports]
}
