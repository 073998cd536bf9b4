import { block, blockText } from '#kernel/net/cidr.ts'
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordRoutes as contract, refusals, registers } from '../contract.ts'
import { byName, namesOnce, noSuch, seenOf } from '../given-names.ts'
import { planOf } from '../plan-of.ts'
import { staysInOneNetwork } from '../rules/one-network.ts'
import { routeIsReachable, routeStaysInNetwork } from '../rules/routes.ts'
import { routesOf, devicesOf, inTurn, on, record } from '../store.ts'

export const recordRoutes = on(contract, async (desk, { routes: given }) => {
  await inTurn(desk)
  const devices = byName((await devicesOf(desk)).filter(({ state }) => state !== 'retired'))
  const known = new Map((await routesOf(desk)).map((it) => [`${it.network} ${it.name}`, it]))
  const plan = await planOf(desk)
  const routes = given.map(({ via, ...it }) => ({ ...it, via: via ?? null, name: `${it.device} ${it.prefix}`, state: 'in-use' as const }))
  const found: Ground[] = namesOnce(
    routes.map(({ name, network }) => ({ name: `${network} ${name}`, network })),
    known,
    'routes',
  )
  for (const [i, { name, network, device, prefix, via }] of routes.entries()) {
    const at = `/routes/${i}`
    const on = devices.get(device)
    if (!on) found.push(noSuch(device, network, `${at}/device`))
    const whole = isPrefix(prefix)
    if (!whole) found.push(ground(refusals.addressMalformed, { name, address: prefix, family: ' IP ' }, `${at}/prefix`))
    if (!on || !whole) continue
    const networks = [on.network, ...on.interfaces.map((it) => it.network)]
    const touches = networks.includes(network) ? [] : [on.network]
    const facts = { name, network, device, interfaces: on.interfaces, prefix, via, plan, at }
    found.push(...staysInOneNetwork({ name, network, touches, at }), ...routeStaysInNetwork(facts), ...routeIsReachable(facts))
  }
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.route,
    contract.name,
    routes.map((it) => ({ fields: { ...it, prefix: blockText(block(it.prefix)) }, seen: seenOf(known.get(`${it.network} ${it.name}`)) })),
  )
  return { added, changed }
})

function isPrefix(text: string): boolean {
  try {
    return block(text).length >= 0
  } catch {
    return false
  }
}
