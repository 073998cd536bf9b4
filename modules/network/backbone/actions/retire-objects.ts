// Retiring goes from the top down: what hangs on an object goes first, in the same request or an earlier one.
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, registers, retireObjects as contract } from '../contract.ts'
import { noSuch } from '../given-names.ts'
import {
  autonomousSystemsOf,
  type BackboneDesk,
  devicesOf,
  holdAddresses,
  inTurn,
  keep,
  on,
  peeringsOf,
  routesOf,
  servicePointsOf,
  sitesOf,
  trunksOf,
} from '../store.ts'

type Row = { readonly id: string; readonly version: number; readonly state: string }

export const retireObjects = on(contract, async (desk, { network, reason: _, ...asked }) => {
  await inTurn(desk)
  const points = await standing(desk, servicePointsOf, network)
  const routes = await standing(desk, routesOf, network)
  const peerings = await standing(desk, peeringsOf, network)
  const trunks = await standing(desk, trunksOf, network)
  const devices = await standing(desk, devicesOf, network)
  const systems = await standing(desk, autonomousSystemsOf, network)
  const sites = await standing(desk, sitesOf, network)
  const found: Ground[] = []

  /** The rows asked for by name; grounds for those that are not there or that something left still uses. */
  function take<T extends Row>(list: string, rows: readonly T[], nameOf: (row: T) => string | number, usersOf: (row: T) => string[]) {
    const names = (asked as Record<string, readonly (string | number)[] | undefined>)[list] ?? []
    const byName = new Map(rows.map((row) => [nameOf(row), row]))
    return names.flatMap((name, i) => {
      const row = byName.get(name)
      if (!row) found.push(noSuch(name, network, `/${list}/${i}`))
      const [by] = row ? usersOf(row) : []
      if (by !== undefined) found.push(ground(refusals.stillUsed, { name, by }, `/${list}/${i}`))
      return row ? [row] : []
    })
  }
  const left = <T extends Row>(rows: readonly T[], gone: readonly T[]): T[] => rows.filter((row) => !gone.includes(row))

  const goPoints = take(
    'servicePoints',
    points,
    (it) => it.name,
    () => [],
  )
  const goRoutes = take(
    'routes',
    routes,
    (it) => it.name,
    () => [],
  )
  const goPeerings = take(
    'peerings',
    peerings,
    (it) => it.name,
    () => [],
  )
  const leftPeerings = left(peerings, goPeerings)
  const goTrunks = take(
    'trunks',
    trunks,
    (it) => it.name,
    ({ name }) => leftPeerings.filter(({ trunk }) => trunk === name).map((it) => it.name),
  )
  const leftTrunks = left(trunks, goTrunks)
  const goSites = asked.sites ? sites.filter(({ code }) => asked.sites!.includes(code)) : []
  const goDevices = take(
    'devices',
    devices,
    (it) => it.name,
    ({ name }) => [
      ...[...leftTrunks, ...leftPeerings].filter(({ a, b }) => a === name || b === name).map((it) => it.name),
      ...[...left(routes, goRoutes), ...left(points, goPoints)].filter(({ device }) => device === name).map((it) => it.name),
      ...left(sites, goSites)
        .filter(({ access }) => access === name)
        .map((it) => it.code),
    ],
  )
  const leftDevices = left(devices, goDevices)
  const goSystems = take(
    'autonomousSystems',
    systems,
    (it) => it.number,
    ({ number }) => leftDevices.filter(({ asn }) => asn === number).map((it) => it.name),
  )
  take(
    'sites',
    sites,
    (it) => it.code,
    ({ code }) => leftDevices.filter(({ site }) => site === code).map((it) => it.name),
  )
  refuseAny(found)

  const gone = { state: 'retired' as const }
  for (const seen of goPoints) await keep(desk, registers.servicePoint, contract.name, gone, seen)
  for (const seen of goRoutes) await keep(desk, registers.route, contract.name, gone, seen)
  for (const seen of goPeerings) await keep(desk, registers.peering, contract.name, gone, seen)
  for (const seen of goTrunks) await keep(desk, registers.trunk, contract.name, gone, seen)
  for (const seen of goDevices) await keep(desk, registers.device, contract.name, gone, seen)
  for (const seen of goSystems) await keep(desk, registers.autonomousSystem, contract.name, gone, seen)
  for (const seen of goSites) await keep(desk, registers.site, contract.name, gone, seen)
  if (goDevices.length > 0)
    await holdAddresses(
      desk,
      goDevices.map(({ id }) => id),
      [],
    )
  const all = [goPoints, goRoutes, goPeerings, goTrunks, goDevices, goSystems, goSites].flat()
  return { retired: all.length }
})

type Network = Parameters<typeof sitesOf>[1]

const standing = async <T extends Row>(
  desk: BackboneDesk,
  read: (desk: BackboneDesk, network: Network) => Promise<T[]>,
  network: Network,
) => (await read(desk, network)).filter(({ state }) => state !== 'retired')
