// What `ip -j addr` and `ip -j route` of one machine say, held against the device in the plan.
import { addressText, block, blockText, contains, single } from '#kernel/net/cidr.ts'
import { words } from '#kernel/text/text.ts'
import { Unasked } from '../verb.ts'
import type { Compared, Drift } from './drift.ts'
import type { Plan } from './planned.ts'

type Device = Plan['devices'][number]

export function deviceOf({ devices }: Plan, name: string): Device {
  const found = devices.find((device) => device.name === name)
  if (found) return found
  throw new Unasked(words(`规划中没有设备 ${name}。`, `The plan has no device ${name}.`))
}

/** An address in the one way it is written; text that is none stays as it is and so differs from every other. */
export function plainAddress(text: string): string {
  try {
    const { family, first } = single(text)
    return addressText(family, first)
  } catch {
    return text
  }
}

type Held = { readonly interface: string; readonly length: number }

const split = (text: string): [string, number] => {
  const [address = '', length = ''] = text.split('/')
  return [plainAddress(address), Number(length)]
}

function plannedAddresses({ interfaces, loopback4, loopback6 }: Device): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { name, ipv4, ipv6 } of interfaces)
    for (const text of [ipv4, ipv6])
      if (text) {
        const [address, length] = split(text)
        held.set(address, { interface: name, length })
      }
  for (const [loopback, length] of [[loopback4, 32] as const, [loopback6, 128] as const])
    if (loopback) held.set(plainAddress(loopback), { interface: 'lo', length })
  return held
}

/** The objects of a list; what else a file may hold is passed over. */
const objectsIn = <T>(list: unknown): T[] =>
  (Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : []) as T[]

type Link = { ifname?: string; addr_info?: { local?: string; prefixlen?: number; scope?: string }[] }

/** Addresses of the machine itself (`scope host`, `scope link`) are nobody's plan. */
function foundAddresses(said: unknown): Map<string, Held> {
  if (!Array.isArray(said)) throw new Unasked(words('--ip-addr 应是 `ip -j addr` 的输出。', '--ip-addr takes what `ip -j addr` prints.'))
  const held = new Map<string, Held>()
  for (const { ifname = '', addr_info: infos = [] } of objectsIn<Link>(said))
    for (const { local, prefixlen, scope } of objectsIn<NonNullable<Link['addr_info']>[number]>(infos))
      if (local && scope === 'global') held.set(plainAddress(local), { interface: ifname.split('@')[0]!, length: prefixlen ?? 0 })
  return held
}

export function compareAddresses(device: Device, said: unknown): Compared {
  const planned = plannedAddresses(device)
  const found = foundAddresses(said)
  const text = ({ interface: name, length }: Held) => `${name} /${length}`
  const drift = [...new Set([...planned.keys(), ...found.keys()])].flatMap((what): Drift[] => {
    const [plan, real] = [planned.get(what), found.get(what)]
    const about = { kind: 'address' as const, what, where: device.name }
    if (!plan) return [{ ...about, drift: 'unplanned', found: text(real!) }]
    if (!real) return [{ ...about, drift: 'absent', planned: text(plan) }]
    return text(plan) === text(real) ? [] : [{ ...about, drift: 'differing', planned: text(plan), found: text(real) }]
  })
  return { kind: 'address', checked: planned.size + found.size, drift }
}

type Route = { dst?: string; gateway?: string; via?: { host?: string }; dev?: string; protocol?: string; type?: string }

/** Linux writes a host's route without its length, and the whole world as `default`. */
function plainPrefix(dst: string, v6: boolean): string {
  const whole = dst === 'default' ? (v6 ? '::/0' : '0.0.0.0/0') : dst.includes('/') ? dst : `${dst}/${v6 ? 128 : 32}`
  try {
    return blockText(block(whole))
  } catch {
    return whole
  }
}

/**
 * Static routes must be those of the plan. What the routing daemon learned is right when it lies in a prefix of the plan. What
 * the kernel makes itself from the interfaces (`protocol kernel`) is said by the addresses already.
 */
export function compareRoutes(plan: Plan, device: Device, said: unknown): Compared {
  if (!Array.isArray(said))
    throw new Unasked(words('--ip-route 应是 `ip -j route` 的输出。', '--ip-route takes what `ip -j route` prints.'))
  const blocks = plan.prefixes.map((prefix) => block(prefix))
  const planned = new Map(
    plan.routes
      .filter((route) => route.device === device.name)
      .map(({ prefix, via }) => [prefix, via ? plainAddress(via) : 'blackhole'] as const),
  )
  const routes = objectsIn<Route>(said).filter(
    ({ protocol, dst }) => protocol !== 'kernel' && dst && !dst.startsWith('fe80:') && !dst.startsWith('ff00:'),
  )
  const seen = new Set<string>()
  const drift = routes.flatMap(({ dst = '', gateway, via, dev, protocol, type }): Drift[] => {
    const hop = gateway ?? via?.host
    const what = plainPrefix(dst, dst.includes(':') || (hop?.includes(':') ?? false))
    const found = hop ? plainAddress(hop) : (type ?? dev ?? '')
    const about = { kind: 'route' as const, what, where: device.name, found }
    const wanted = planned.get(what)
    seen.add(what)
    if (wanted !== undefined) return wanted === found || protocol === 'bird' ? [] : [{ ...about, drift: 'differing', planned: wanted }]
    if (protocol === 'bird' && blocks.some((outer) => isWithin(what, outer))) return []
    return [{ ...about, drift: 'unplanned' }]
  })
  const v4 = routes.some(({ dst = '' }) => !dst.includes(':'))
  const v6 = routes.some(({ dst = '' }) => dst.includes(':'))
  // A list of one family says nothing of the other.
  const asked = [...planned].filter(([prefix]) => (prefix.includes(':') ? v6 || !v4 : v4 || !v6))
  const absent = asked
    .filter(([prefix]) => !seen.has(prefix))
    .map(([what, via]): Drift => ({ kind: 'route', drift: 'absent', what, where: device.name, planned: via }))
  return { kind: 'route', checked: routes.length + planned.size, drift: [...drift, ...absent] }
}

function isWithin(prefix: string, outer: ReturnType<typeof block>): boolean {
  try {
    return contains(outer, block(prefix))
  } catch {
    return false
  }
}
