import type { In } from '#kernel/module/contract.ts'
import { allDevices as whole, devices as contract } from '../contract.ts'
import { answer, type BackboneReadDesk, devicesOf, type Reach, trunksOf } from '../store.ts'

export const devices = answer(contract, (desk, asked) => devicesInUse(desk, asked, 'mine'))

export const allDevices = answer(whole, (desk, asked) => devicesInUse(desk, asked, 'all'))

async function devicesInUse(desk: BackboneReadDesk, { network, kind }: In<typeof contract>, reach: Reach) {
  const found = (await devicesOf(desk, undefined, reach)).filter(
    (it) =>
      it.state === 'in-use' &&
      (kind === undefined || it.kind === kind) &&
      // A gateway is asked for from either side.
      (network === undefined || it.network === network || it.interfaces.some((port) => port.network === network)),
  )
  const trunks = (await trunksOf(desk)).filter(({ state }) => state !== 'retired')
  const trunkAt = new Map(
    trunks.flatMap(
      ({ name, a, aInterface, b, bInterface }) =>
        [
          [`${a}:${aInterface}`, name],
          [`${b}:${bInterface}`, name],
        ] as const,
    ),
  )
  return {
    devices: found.map(({ version: _v, level: _l, state: _s, interfaces, ...device }) => ({
      ...device,
      interfaces: interfaces.map((port) => ({
        name: port.name,
        network: port.network,
        ipv4: port.ipv4 ?? null,
        ipv6: port.ipv6 ?? null,
        trunk: trunkAt.get(`${device.name}:${port.name}`) ?? null,
      })),
    })),
  }
}
