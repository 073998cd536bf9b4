// Devices are looked at together with everything that stands: their addresses against all others', their trunks against the
// interfaces as they would be.
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordDevices as contract, refusals, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { planOf } from '../plan-of.ts'
import { addressesWellFormed, addressHeldOnce, addressInPlan, type Claim } from '../rules/addresses.ts'
import { routerHasOneNumber } from '../rules/as-numbers.ts'
import { claimsOf, deviceFrom } from '../rules/claims.ts'
import { deviceOnOneNetwork } from '../rules/one-network.ts'
import { endsAgree } from '../rules/trunk-ends.ts'
import { autonomousSystemsOf, devicesOf, holdAddresses, inTurn, on, record, sitesOf, trunksOf, wasTakenMeanwhile } from '../store.ts'
import type { Device } from '../topology.ts'
import { endsOf } from '../trunk-ends-of.ts'

export const recordDevices = on(contract, async (desk, { devices: given }) => {
  await inTurn(desk)
  const all = await devicesOf(desk)
  const known = byName(all)
  const sites = new Map((await sitesOf(desk)).filter(({ state }) => state !== 'retired').map((it) => [`${it.network} ${it.code}`, it]))
  const systems = (await autonomousSystemsOf(desk)).filter(({ state }) => state !== 'retired')
  const plan = await planOf(desk)

  const devices = given.map(deviceFrom)
  const found: Ground[] = namesOnce(devices, known, 'devices')
  const claims: Claim[] = []
  for (const [i, device] of devices.entries()) {
    const at = `/devices/${i}`
    const site = sites.get(`${device.network} ${device.site}`)
    if (!site) {
      found.push(noSuch(device.site, device.network, `${at}/site`))
      continue
    }
    const numbers = new Map(systems.filter(({ network }) => network === device.network).map((it) => [it.number, it.division]))
    claims.push(...claimsOf(device, site.division, at))
    found.push(
      ...deviceOnOneNetwork({ ...device, at }),
      ...routerHasOneNumber({ ...device, division: site.division, numbers, at }),
      ...interfacesTwice(device, at),
    )
  }
  const rewritten = new Set(devices.map(({ name }) => name))
  const held = all
    .filter(({ name, state }) => !rewritten.has(name) && state !== 'retired')
    .flatMap((it) =>
      claimsOf(it, it.division, '').map(({ network, address, where }) => ({ network, address: address!, holder: `${it.name} ${where}` })),
    )
  found.push(...addressesWellFormed(claims), ...addressHeldOnce({ claims, held }), ...addressInPlan({ claims, plan }))

  const asTheyWouldBe = new Map<string, Device>([...known, ...devices.map((it) => [it.name, it] as const)])
  const trunks = (await trunksOf(desk)).filter(({ state, a, b }) => state !== 'retired' && (rewritten.has(a) || rewritten.has(b)))
  for (const trunk of trunks) {
    const ends = endsOf(trunk, asTheyWouldBe, new Set(), '/devices')
    if (!ends.aEnd || !ends.bEnd)
      found.push(
        ground(refusals.stillUsed, { name: `${trunk.a}:${trunk.aInterface} — ${trunk.b}:${trunk.bInterface}`, by: trunk.name }, '/devices'),
      )
    else found.push(...endsAgree(ends))
  }
  refuseAny(found)

  const { ids, added, changed } = await record(
    desk,
    registers.device,
    contract.name,
    devices.map((fields) => ({ fields, seen: seenOf(known.get(fields.name)) })),
  )
  const idOf = new Map(devices.map(({ name }, i) => [name, ids[i]!]))
  const addresses = claims.map(({ network, text, device }) => ({ network, address: text.split('/')[0]!, device: idOf.get(device)! }))
  try {
    await holdAddresses(desk, ids, addresses)
  } catch (error) {
    if (wasTakenMeanwhile(error)) refuse(ground(kernelRefusals.changedMeanwhile, { seen: 0, current: 0 }))
    throw error
  }
  return { added, changed }
})

function interfacesTwice({ name, interfaces }: Device, at: string): Ground[] {
  const names = interfaces.map((it) => it.name)
  const twice = new Set(names.filter((it, i) => names.indexOf(it) !== i))
  return [...twice].map((it) => ground(refusals.interfaceTwice, { name, interface: it }, `${at}/interfaces`))
}
