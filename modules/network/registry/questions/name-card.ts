// One domain with everything that stands under it, the address it was registered with first.
import { decide } from '#kernel/access/decide.ts'
import { organDivisions } from '#kernel/people/known.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { nameCard as contract } from '../contract.ts'
import { nameStates } from '../fields.ts'
import { lifetimes } from '../record-words.ts'
import { isSpeaking, systemsHere, whySilent } from '../speaking.ts'
import { answer } from '../store.ts'
import { oneDomain, recordsOfDomain } from '../store/names.ts'

export const nameCard = answer(contract, async (desk, { domain: id }) => {
  const domain = await oneDomain(desk, id)
  if (!domain) refuse(ground(kernelRefusals.notFound))
  const { name, zone, system, organ, state, address } = domain
  const division = (await organDivisions(desk, [organ])).get(organ)
  if (!decide(desk.actor, contract.may, { organ, ...(division && { division }) }).allowed) refuse(ground(kernelRefusals.notFound))
  const systems = await systemsHere(desk, zone, [system])
  const type = address?.includes(':') ? ('AAAA' as const) : ('A' as const)
  const own = address === null ? [] : [{ id: null, name, type, value: address, ttl: lifetimes.usual }]
  const records = state === 'registered' ? [...own, ...(await recordsOfDomain(desk, id)).map(({ version: _, ...it }) => it)] : []
  return {
    id,
    name,
    zone,
    system,
    organ,
    records,
    systemName: systems.get(system)?.name ?? '',
    state: nameStates[state].zh,
    resolves: state === 'registered' && isSpeaking(systems, system),
    silent: state === 'registered' ? whySilent(systems, system) : [],
  }
})
