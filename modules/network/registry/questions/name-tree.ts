// The names directly below one name, a page at a time, with whether each is answered now and, where it is silent, why.
import { nameTree as contract } from '../contract.ts'
import { cardOf, platformHosts } from '../networks.ts'
import { isSpeaking, systemsHere, whySilent } from '../speaking.ts'
import { answer } from '../store.ts'
import { childrenOf, PAGE } from '../store/name-tree.ts'

export const nameTree = answer(contract, async (desk, { zone, parent = cardOf(zone).suffix, after }) => {
  if (parent === undefined) return { parent: null, children: [], more: false, platform: [] }
  const found = await childrenOf(desk, zone, parent.toLowerCase(), after?.toLowerCase())
  const systems = await systemsHere(desk, zone, [...new Set(found.flatMap(({ system }) => system ?? []))])
  const children = found.slice(0, PAGE).map(({ label, name, below, domain, system, organ }) => ({
    label,
    name,
    below,
    domain,
    system,
    organ,
    systemName: system === null ? null : (systems.get(system)?.name ?? null),
    resolves: system !== null && isSpeaking(systems, system),
    silent: system === null ? [] : whySilent(systems, system),
  }))
  const hosts = parent === cardOf(zone).suffix && after === undefined ? platformHosts(cardOf(zone)) : []
  const platform = hosts.map(({ name, ipv4, ipv6 }) => ({ name, addresses: [ipv4, ipv6] }))
  return { parent, children, more: found.length > PAGE, platform }
})
