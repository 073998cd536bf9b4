import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordServicePoints as contract, refusals, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { claimsOf } from '../rules/claims.ts'
import { addressOrNone } from '../rules/host-address.ts'
import { devicesOf, inTurn, on, record, servicePointsOf } from '../store.ts'

export const recordServicePoints = on(contract, async (desk, { points: given }) => {
  await inTurn(desk)
  const devices = byName((await devicesOf(desk)).filter(({ state }) => state !== 'retired'))
  const known = new Map((await servicePointsOf(desk)).map((it) => [`${it.network} ${it.name}`, it]))
  const named = given.map((it) => ({ ...it, name: `${it.kind} ${it.address}` }))
  const found: Ground[] = namesOnce(
    named.map(({ name, network }) => ({ name: `${network} ${name}`, network })),
    known,
    'points',
  )
  const points = named.flatMap((point, i) => {
    const at = `/points/${i}`
    const device = devices.get(point.device)
    if (!device) {
      found.push(noSuch(point.device, point.network, `${at}/device`))
      return []
    }
    const address = addressOrNone(point.address, point.address.includes(':') ? 'ipv6' : 'ipv4')
    const own = claimsOf(device, device.division, at).some(
      (it) => it.network === point.network && it.family === address?.family && it.address?.first === address.first,
    )
    if (!own) found.push(ground(refusals.addressNotOfDevice, { name: point.device, address: point.address }, `${at}/address`))
    return [{ ...point, division: device.division, level: device.level, state: 'in-use' as const }]
  })
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.servicePoint,
    contract.name,
    points.map((fields) => ({ fields, seen: seenOf(known.get(`${fields.network} ${fields.name}`)) })),
  )
  return { added, changed }
})
