// The files of one network, each with the version that its text hangs on. Making the parts is quick; the text of a file is
// written only when it is asked for.
import { digestOf } from '#kernel/trust/canonical.ts'
import type { GeneratedFile, Network, Program } from '#kernel/module/generated.ts'
import { planOf } from './plan-of.ts'
import { birdConf, originsText } from './rules/bird-conf.ts'
import { chronyConf } from './rules/chrony-conf.ts'
import { radiusClients } from './rules/radius-clients.ts'
import { routingOf } from './rules/router.ts'
import { type BackboneReadDesk, devicesOf, peeringsOf, routesOf, servicePointsOf, trunksOf } from './store.ts'

export type FileInMaking = Omit<GeneratedFile, 'text'> & { readonly version: string; readonly text: () => string }

/** Counts up whenever the writers below write the same facts in another way. */
const WRITTEN = 1

export async function filesOf(desk: BackboneReadDesk, network: Network): Promise<FileInMaking[]> {
  const inUse = <T extends { readonly state: string }>(all: readonly T[]) => all.filter(({ state }) => state === 'in-use')
  const devices = inUse(await devicesOf(desk, network))
  if (devices.length === 0) return []
  const [trunks, peerings] = [await trunksOf(desk, network), inUse(await peeringsOf(desk, network))]
  const [routes, points] = [inUse(await routesOf(desk, network)), inUse(await servicePointsOf(desk, network))]
  const plan = await planOf(desk)
  const routing = routingOf({ network, devices, trunks, peerings, routes, plan })
  const origins = originsText(routing)
  const originsDigest = digestOf(origins)
  const file = (device: string, name: string, program: Program, facts: unknown, text: () => string): FileInMaking => ({
    path: `${device}/${name}`,
    program,
    device,
    version: digestOf({ written: WRITTEN, facts }),
    text,
  })
  const ntp = points.filter(({ kind }) => kind === 'ntp')
  const radius = new Set(points.filter(({ kind }) => kind === 'radius').map(({ device }) => device))
  const clients = devices.filter(({ kind }) => kind === 'router')
  const small = [
    ...(ntp.length > 0 ? devices : []).map(
      (device) => ({ device, name: 'chrony.conf', program: 'chrony', text: chronyConf(device, ntp, plan) }) as const,
    ),
    ...devices
      .filter(({ name }) => radius.has(name))
      .map((device) => ({ device, name: 'clients.conf', program: 'radius', text: radiusClients(device, clients) }) as const),
  ]
  return [
    ...routing.routers.map((router) =>
      file(router.name, 'bird.conf', 'bird', { router, origins: originsDigest }, () => birdConf(router, origins)),
    ),
    ...small.map(({ device, name, program, text }) => file(device.name, name, program, text, () => text)),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
