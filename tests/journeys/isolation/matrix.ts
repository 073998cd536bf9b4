// Everybody tries everybody, all at once: from every host to every address of every other place, on every port, by every
// protocol, in both families. A path is reached when the packet came in at the other end; where it is wanted, the answer must
// have come back as well. What the policy wants is said in intended.ts and comes from no generated file.
import type { Agent, Attempt, Protocol } from './agent.ts'
import { came, cameKey, RAW_PROTOCOLS, rawPort } from './counting.ts'
import { intendedFor } from './intended.ts'
import { addressesOf, familyOf, type Place } from './place.ts'

export const TCP_PORTS = [22, 53, 80, 179, 443, 5432, 8443] as const
export const UDP_PORTS = [53, 123, 161, 514, 4789] as const
const PATIENCE_MS = 700
const LONG_PATIENCE_MS = 3_000

export type Path = {
  readonly from: Place
  readonly to: Place
  readonly protocol: Protocol
  /** The port, or the protocol's number for `raw`; 0 for ICMP. */
  readonly port: number
  readonly address: string
  /** What intended.ts says; `either` where the policy does not care. */
  readonly intended: boolean | 'either'
  readonly cameIn: boolean
  readonly word: string
}

export const reached = ({ cameIn, word }: Path): boolean => cameIn || word === 'answer'

/** Not as intended: something came in that should not, or a wanted one got no answer. */
export const isAmiss = (path: Path): boolean => {
  if (path.intended === 'either') return false
  if (!path.intended) return reached(path)
  return path.protocol === 'raw' ? !path.cameIn : !path.cameIn || path.word !== 'answer'
}

export const pathText = ({ from, to, protocol, port, address }: Path): string => {
  const what = protocol === 'icmp' ? 'icmp' : protocol === 'raw' ? `protocol ${port}` : `${protocol} ${port}`
  return `${from.name} → ${to.name} ${what} (${address})`
}

/** Those who try try everything at every place. Answers what happened on each path. */
export async function tryAll(triers: readonly Place[], places: readonly Place[], agents: ReadonlyMap<string, Agent>): Promise<Path[]> {
  await Promise.all(places.map(({ name }) => came(name)))
  const tried = await Promise.all(
    triers.map(async (from) => {
      const plans = places.filter((to) => to !== from).flatMap((to) => plansFor(from, to))
      const agent = agents.get(from.name)!
      const words = await agent.ask({ what: 'try', attempts: plans.map(({ attempt }) => attempt), patience: PATIENCE_MS })
      const first = plans.map((plan, i) => ({ ...plan, from, word: words[i]! }))
      // What is wanted gets a second and longer chance: the machine may be busy. What is not wanted needs none.
      const again = first.filter(
        ({ to, protocol, port, word }) => word === 'silence' && protocol !== 'raw' && intendedFor(from, to, protocol, port) === true,
      )
      const more = await agent.ask({ what: 'try', attempts: again.map(({ attempt }) => attempt), patience: LONG_PATIENCE_MS })
      const later = new Map(again.map((one, i) => [one.attempt, more[i]!]))
      return first.map((one) => ({ ...one, word: later.get(one.attempt) ?? one.word }))
    }),
  )
  const arrived = new Map(await Promise.all(places.map(async ({ name }) => [name, await came(name)] as const)))
  return tried.flat().map(({ from, to, protocol, port, attempt, word }) => {
    const sender = addressesOf(from).filter((one) => familyOf(one) === familyOf(attempt.address))
    const [called, at] = protocol === 'raw' ? [String(port), 0] : protocol === 'icmp' ? ['icmp', 0] : [protocol, port]
    const cameIn = sender.some((one) => arrived.get(to.name)!.has(cameKey(one, called, at)))
    return { from, to, protocol, port, address: attempt.address, word, cameIn, intended: intendedFor(from, to, protocol, port) }
  })
}

type Plan = { readonly to: Place; readonly protocol: Protocol; readonly port: number; readonly attempt: Attempt }

function plansFor(from: Place, to: Place): Plan[] {
  const families = new Set(addressesOf(from).map(familyOf))
  return addressesOf(to)
    .filter((address) => families.has(familyOf(address)))
    .flatMap((address) => [
      ...TCP_PORTS.map((port): Plan => ({ to, protocol: 'tcp', port, attempt: { protocol: 'tcp', address, port } })),
      ...UDP_PORTS.map((port): Plan => ({ to, protocol: 'udp', port, attempt: { protocol: 'udp', address, port } })),
      { to, protocol: 'icmp', port: 0, attempt: { protocol: 'icmp', address, port: 0 } },
      ...RAW_PROTOCOLS.map((port): Plan => ({ to, protocol: 'raw', port, attempt: { protocol: 'raw', address, port: rawPort(port) } })),
    ])
}
