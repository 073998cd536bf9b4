// The files of a network's name servers, as they must be served now (decision 0030).
import { digestOf } from '#kernel/trust/canonical.ts'
import { linesOf } from './rules/bind-record.ts'
import { headPath, headText, partPath, partText } from './rules/bind-zone.ts'
import { configurationsOf, deviceOf, type Naming, namingOf, platformLines } from './rules/name-servers.ts'
import { forwardRecords, reverseRecords } from './rules/zone-records.ts'
import { type ZonePart, type ZoneState, zoneStates } from './zone-parts.ts'
import { silentAmong, systemsHere } from './speaking.ts'
import type { RegistryReadDesk } from './store.ts'
import {
  changesOf,
  forwardRows,
  partsOf,
  plannedPrefixes,
  reverseRows,
  serialsFor,
  silentParts,
  systemsNamedIn,
} from './store/name-files.ts'
import type { Network } from './networks.ts'

export type Served = {
  readonly naming: Naming
  readonly silent: readonly string[]
  readonly zones: readonly (ZoneState & { readonly serial: number })[]
}
type NameFile = { path: string; device: string; text: string }

/** What the name servers of the network serve at this moment; undefined where there are none. */
export async function servedIn(desk: RegistryReadDesk, network: Network): Promise<Served | undefined> {
  const naming = namingOf(network, await plannedPrefixes(desk, network))
  if (!naming) return undefined
  const silent = silentAmong(await systemsHere(desk, network, await systemsNamedIn(desk, network)))
  const states = zoneStates(naming, await partsOf(desk, network), await silentParts(desk, network, silent))
  const serials = await serialsFor(desk, new Map(states.map(({ origin, digest }) => [origin, digest])))
  return { naming, silent, zones: states.map((state) => ({ ...state, serial: serials.get(state.origin)! })) }
}

/** Configurations and heads of zones: few and short. */
function standingFiles({ naming, zones }: Served): NameFile[] {
  const { network, suffix, servers } = naming
  const device = deviceOf(network)
  return [
    ...configurationsOf(naming).map((it) => ({ path: `${it.device}/named.conf`, ...it })),
    ...zones.map(({ origin, reverse, serial, parts }) => ({
      path: `${device}/${headPath(origin)}`,
      device,
      text: headText({
        origin,
        suffix,
        servers,
        own: platformLines(network, reverse),
        serial,
        parts: parts.map(({ slot }) => partPath(origin, slot)),
      }),
    })),
  ]
}

const versionOf = (text: string): string => digestOf(text)

export const partFile = (network: Network, origin: string, slot: number): string => `${deviceOf(network)}/${partPath(origin, slot)}`

/** The lines of every part that `wants` names, in two statements at most. */
export async function linesOfParts(desk: RegistryReadDesk, { naming, silent, zones }: Served, wants?: (path: string) => boolean) {
  const wanted = zones.flatMap((zone) =>
    zone.parts
      .map((part) => ({ zone, part, path: partFile(naming.network, zone.origin, part.slot) }))
      .filter(({ path }) => !wants || wants(path)),
  )
  const partsIn = (reverse: boolean) => wanted.filter(({ zone }) => (zone.reverse !== undefined) === reverse).flatMap(({ part }) => part.of)
  const [forward, reverse] = [partsIn(false), partsIn(true)]
  const names = forward.length > 0 ? await forwardRows(desk, naming.network, silent, wants && forward.map(({ part }) => part)) : []
  const pointers = reverse.length > 0 ? await reverseRows(desk, naming.network, silent, wants && reverse) : []
  const namesIn = Map.groupBy(names, ({ part }) => part)
  const pointersIn = Map.groupBy(pointers, ({ block, part }) => `${block} ${part}`)
  return wanted.map(({ zone, part, path }) => ({
    zone,
    path,
    lines: linesOf(zone.reverse ? reverseOf(zone, part) : forwardOf(part)),
  }))

  function forwardOf({ slot }: ZonePart) {
    const here = namesIn.get(slot) ?? []
    return forwardRecords(
      here.flatMap(({ type, name, value }) => (type === null ? [{ name, address: value }] : [])),
      here.flatMap(({ type, name, value, ttl }) => (type === null ? [] : [{ name, type, ttl, value: value! }])),
    )
  }
  function reverseOf(zone: ZoneState, { of }: ZonePart) {
    return reverseRecords(
      zone.reverse!,
      of.flatMap(({ block, part }) => pointersIn.get(`${block} ${part}`) ?? []),
    )
  }
}

/** Every file with its version, in the order of their paths. */
export function versionsOf(served: Served): { path: string; device: string; version: string }[] {
  const device = deviceOf(served.naming.network)
  return [
    ...standingFiles(served).map(({ path, device: runs, text }) => ({ path, device: runs, version: versionOf(text) })),
    ...served.zones.flatMap(({ origin, parts }) =>
      parts.map(({ slot, version }) => ({ path: partFile(served.naming.network, origin, slot), device, version })),
    ),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Those of these files whose parts were changed since their versions were counted. */
export async function movedSince(
  desk: RegistryReadDesk,
  { naming: { network }, zones }: Served,
  paths: ReadonlySet<string>,
): Promise<Set<string>> {
  const counted = zones.flatMap(({ origin, parts }) => {
    const of = parts.map((part) => ({ path: partFile(network, origin, part.slot), part }))
    return of.filter(({ path }) => paths.has(path)).flatMap(({ path, part }) => part.of.map((own) => ({ path, ...own })))
  })
  if (counted.length === 0) return new Set()
  const after = new Map((await changesOf(desk, network, counted)).map(({ block: own, part, changes }) => [`${own ?? ''} ${part}`, changes]))
  return new Set(counted.filter(({ block: own, part, changes }) => after.get(`${own ?? ''} ${part}`) !== changes).map(({ path }) => path))
}

/** The files named, or all of them. */
export async function filesOf(desk: RegistryReadDesk, served: Served, paths?: readonly string[]): Promise<NameFile[]> {
  const asked = paths && new Set(paths)
  const wants = asked && ((path: string) => asked.has(path))
  const parts = await linesOfParts(desk, served, wants)
  const device = deviceOf(served.naming.network)
  return [
    ...standingFiles(served).filter(({ path }) => !wants || wants(path)),
    ...parts.map(({ path, lines }) => ({ path, device, text: partText(lines) })),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
