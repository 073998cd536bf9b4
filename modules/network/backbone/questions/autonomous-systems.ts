import { autonomousSystems as contract } from '../contract.ts'
import { answer, autonomousSystemsOf, devicesOf } from '../store.ts'

export const autonomousSystems = answer(contract, async (desk, { network }) => {
  const systems = (await autonomousSystemsOf(desk, network, 'mine')).filter(({ state }) => state !== 'retired')
  const devices = (await devicesOf(desk, network, 'mine')).filter(({ state }) => state === 'in-use')
  return {
    systems: systems.map(({ id, number, network: of, division, organ }) => ({
      id,
      number,
      network: of,
      division,
      organ,
      devices: devices.filter((it) => it.network === of && it.asn === number).map(({ name }) => name),
    })),
  }
})
