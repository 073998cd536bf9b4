// A house with the rooms that a network's files are made in, a gateway on the backbone, the link that it stands on, and a word of
// the test's own on whether systems are accepted.
import { configurationIn } from '#modules/network/configuration/module.ts'
import { backbone } from '#modules/network/backbone/module.ts'
import { recordDevices, recordSites } from '#modules/network/backbone/contract.ts'
import { boundary } from '#modules/network/boundary/module.ts'
import { registerLink } from '#modules/network/registry/contract.ts'
import { backbonePlan } from '#province/network/backbone-addresses.ts'
import { testHouse } from './house.ts'
import { trustRooms } from './trust.ts'

export const NETWORK = 'informatisation-office.registry'
export const APPROVER = 'informatisation-office.network'
export const GATEWAY = 'g-430000'

export async function networkHouse() {
  const { modules: ground, blocked } = trustRooms()
  const makers = [...ground, backbone, boundary]
  const house = await testHouse({ modules: [...makers, configurationIn(makers)], now: '2026-06-01T01:00:00.000Z' })
  const network = 'extranet' as const
  const organ = 'information-centre'
  await house.changed(NETWORK, [
    { name: recordSites.name, input: { sites: [{ code: '430000', network, level: 'province', name: '省节点', organ }] } },
    {
      name: recordDevices.name,
      input: { devices: [{ name: GATEWAY, kind: 'gateway', site: '430000', network, organ, interfaces: backbonePlan.local(GATEWAY) }] },
    },
  ])
  const link = { from: 'extranet', to: 'internet', kind: 'logical', organ, purpose: '互联网出口', boundary: GATEWAY } as const
  const { id } = await house.act(NETWORK, registerLink, link)
  return { ...house, blocked, link: id }
}
