// What the little province is made of: places (a network namespace each) whose interfaces are plugged into wires. Two
// interfaces on a wire are one cable; more meet in a switch. Nothing else joins two places.
import type { Network } from '#kernel/module/generated.ts'

export type Plug = {
  /** As the registry names it: at most 15 characters. */
  readonly name: string
  readonly wire: string
  /** Addresses with their length, of either family. */
  readonly addresses: readonly string[]
}

/** What a place is to the policy. */
export type Part = 'citizen' | 'portal' | 'gateway' | 'router' | 'server' | 'name-server' | 'host'

export type Place = {
  /** As the registry names the device. */
  readonly name: string
  readonly network: Network
  readonly part: Part
  readonly plugs: readonly Plug[]
  /** A router passes on what is not its own. */
  readonly forwards?: boolean
  /** Addresses of the device itself, on no wire, with their length. */
  readonly loopbacks?: readonly string[]
  readonly routes?: readonly { readonly to: string; readonly via: string }[]
  /** Calls for everybody on its own wire, as a host does that takes the world for its neighbour: what leaves it is to be seen. */
  readonly calls?: boolean
  /** Where everything else goes. */
  readonly gateways?: readonly string[]
}

/** The addresses of a place without their lengths, in the order of its interfaces. */
export const addressesOf = ({ plugs }: Place): string[] => plugs.flatMap(({ addresses }) => addresses.map((one) => one.split('/')[0]!))

export const hostsOf = (places: readonly Place[]): Place[] => places.filter(({ forwards }) => !forwards)

export const familyOf = (address: string): 'ipv4' | 'ipv6' => (address.includes(':') ? 'ipv6' : 'ipv4')
