import { dayAt } from '#kernel/time/day.ts'
import { connectedOrgans as contract } from '../contract.ts'
import { reachOf } from '../rules/reach.ts'
import { answer, devicesOf, sitesOf, trunksOf } from '../store.ts'

/** An organ is connected when its access point is in use and hangs on a router that reaches the province. */
export const connectedOrgans = answer(contract, async (desk, { network }) => {
  const sites = await sitesOf(desk, network)
  const devices = (await devicesOf(desk, network)).filter(({ state }) => state === 'in-use')
  const trunks = (await trunksOf(desk, network)).filter(({ state }) => state === 'in-use' || state === 'down')
  const { reached } = reachOf({ sites, devices, trunks })
  const siteOf = new Map(devices.map(({ name, site }) => [name, site]))
  const stands = sites.filter(({ state }) => state === 'in-use')
  return {
    organs: stands
      .filter(({ level, access }) => level === 'organ' && access !== null && reached.has(siteOf.get(access) ?? ''))
      .map(({ organ, division, level, created_at }) => ({ organ, division, level, since: dayAt(created_at as never) })),
    divisions: stands
      .filter(({ level, code }) => level !== 'organ' && reached.has(code))
      .map(({ division, level }) => ({ division, level })),
  }
})
