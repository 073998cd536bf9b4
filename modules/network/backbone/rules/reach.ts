// Which sites still reach the province when one trunk or one device is cut: a plain walk over what is in use, once for each
// cut. A network of some hundred sites is walked in milliseconds, and the answer needs no trust in a cleverer method.
import type { Level } from '../fields.ts'

export type ReachSite = { readonly code: string; readonly level: Level }
export type ReachDevice = { readonly name: string; readonly site: string }
export type ReachTrunk = { readonly name: string; readonly a: string; readonly b: string }
export type Graph = {
  readonly sites: readonly ReachSite[]
  /** Devices and trunks in use only. */
  readonly devices: readonly ReachDevice[]
  readonly trunks: readonly ReachTrunk[]
}
export type Reach = {
  /** Sites that reach the province now. */
  readonly reached: ReadonlySet<string>
  /** For each trunk and device by name: the sites that only its loss would cut off. The site of a lost device itself counts. */
  readonly cutByTrunk: ReadonlyMap<string, readonly string[]>
  readonly cutByDevice: ReadonlyMap<string, readonly string[]>
}

export function reachOf({ sites, devices, trunks }: Graph): Reach {
  const at = new Map(devices.map(({ name, site }) => [name, site]))
  const province = new Set(sites.filter(({ level }) => level === 'province').map(({ code }) => code))
  const roots = devices.filter(({ site }) => province.has(site)).map(({ name }) => name)
  const next = new Map<string, { to: string; trunk: string }[]>(devices.map(({ name }) => [name, []]))
  for (const { name, a, b } of trunks) {
    next.get(a)?.push({ to: b, trunk: name })
    next.get(b)?.push({ to: a, trunk: name })
  }
  const walk = (without: { trunk?: string; device?: string }): Set<string> => {
    const seen = new Set(roots.filter((name) => name !== without.device))
    for (const name of seen)
      for (const { to, trunk } of next.get(name) ?? []) if (trunk !== without.trunk && to !== without.device && next.has(to)) seen.add(to)
    return new Set([...seen].map((name) => at.get(name)!))
  }
  const reached = walk({})
  const lost = (now: ReadonlySet<string>) => [...reached].filter((code) => !now.has(code)).toSorted()
  return {
    reached,
    cutByTrunk: new Map(trunks.map(({ name }) => [name, lost(walk({ trunk: name }))])),
    cutByDevice: new Map(devices.map(({ name }) => [name, lost(walk({ device: name }))])),
  }
}
