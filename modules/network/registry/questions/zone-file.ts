// The zone file as it must be served now. The gate is asked for every name at once, so a revoked acceptance drops the
// name in the very next answer; a system that moved to another network takes no name along (3.2.7). This question keeps one thing: the serial last handed out with the digest of its content.
import { scopeOf } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { digestOf } from '#kernel/trust/canonical.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { refusals, zoneFile as contract } from '../contract.ts'
import { cardOf } from '../networks.ts'
import { recordsOf, zoneText } from '../rules/zone-file.ts'
import { answer, namesIn, serialFor } from '../store.ts'

export const zoneFile = answer(contract, async (desk, { zone }) => {
  if (scopeOf(desk.actor, contract.may) !== 'all') refuse(ground(kernelRefusals.notAllowed, { permission: contract.may }))
  const { suffix: origin, nameServer } = cardOf(zone)
  if (!origin || !nameServer) refuse(ground(refusals.noNames))
  const registered = await namesIn(desk, zone)
  const systems = [...new Set(registered.map(({ system }) => system))]
  const blocked = await desk.standing('domain-name', systems)
  const here = new Set((await desk.ask(several, { systems })).systems.filter((it) => it.zone === zone).map(({ id }) => id))
  const names = registered.filter(({ system }) => !blocked.has(system) && here.has(system))
  const records = recordsOf({ origin, nameServer, names })
  const serial = await serialFor(desk, zone, digestOf(records))
  return { zone, origin, serial, names: names.length, text: zoneText(origin, serial, records) }
})
