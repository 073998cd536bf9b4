import type { In } from '#kernel/module/contract.ts'
import { organDivisions } from '#kernel/people/known.ts'
import { type Ground, ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, refusalsOfNames, registerDomain as contract, registers } from '../contract.ts'
import type { Network } from '../networks.ts'
import { addressInOwnBlock, nameIsWellFormed, networkOf } from '../rules/domain-name.ts'
import { publicNameByPlace } from '../rules/public-name.ts'
import { readValue } from '../rules/record-value.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { keep, nameIsTaken, on, type RegistryDesk, wasTakenMeanwhile } from '../store.ts'
import { cutsAbove, domainAbove, recordsOfDomain } from '../store/names.ts'
import { theSystem } from '../the-system.ts'
import { groundsAgainstPointing } from '../where-it-points.ts'

type Wanted = In<typeof contract>

/** The name and address as they are kept, or a refusal with every ground against them. */
export async function mayBeNamed(desk: RegistryDesk, { system, name: asWritten, address: written }: Wanted) {
  const name = asWritten.toLowerCase().replace(/\.$/, '')
  const { organ, zone: systemNetwork } = await theSystem(desk, system)
  const network = networkOf(name)
  const division = (await organDivisions(desk, [organ])).get(organ) ?? ''
  const address = written === undefined ? undefined : readValue('PTR', written)?.value
  refuseAny([
    ...nameIsWellFormed({ name }),
    ...(network ? systemInItsNetwork({ network, systemNetwork }) : []),
    ...publicNameByPlace({ name, division, day: desk.today }),
    ...(written !== undefined && address === undefined ? addressInOwnBlock({ address: written, blocks: [] }) : []),
    ...(network && address !== undefined ? await pointing(desk, system, network, address) : []),
  ])
  if (await nameIsTaken(desk, name)) refuse(ground(refusals.nameTaken, { name }, '/name'))
  await isFreeOfOthers(desk, name)
  await desk.require('domain-name', system)
  return { organ, name, zone: network!, address }
}

async function pointing(desk: RegistryDesk, system: string, network: Network, address: string): Promise<Ground[]> {
  const type = address.includes(':') ? 'AAAA' : 'A'
  const found = await groundsAgainstPointing(desk, { system, network, type, address })
  return found.map((it) => ({ ...it, field: '/address' }))
}

/** No record of the domain above stands at the name or below it, and nobody above gave the name to other servers. */
async function isFreeOfOthers(desk: RegistryDesk, name: string): Promise<void> {
  const above = await domainAbove(desk, name)
  if (!above) return
  const [cut] = await cutsAbove(desk, name)
  if (cut) refuse(ground(refusalsOfNames.delegated, { name, cut: cut.name }, '/name'))
  const taken = (await recordsOfDomain(desk, above.id)).some((it) => it.name === name || it.name.endsWith(`.${name}`))
  if (taken) refuse(ground(refusalsOfNames.nameHasRecords, { name, domain: above.name }, '/name'))
}

/** Registers the name for the system. Of two officials at once one registers it. */
export async function giveName(desk: RegistryDesk, action: string, wanted: Wanted) {
  const { organ, name, zone, address } = await mayBeNamed(desk, wanted)
  const fields = { system: wanted.system, organ, zone, name, state: 'registered' as const, address }
  try {
    const { id, version } = await keep(desk, registers.domain, action, fields)
    return { id, version, name, zone }
  } catch (error) {
    if (wasTakenMeanwhile(error)) refuse(ground(refusals.nameTaken, { name }, '/name'))
    throw error
  }
}

export const registerDomain = on(contract, (desk, wanted) => giveName(desk, contract.name, wanted))
