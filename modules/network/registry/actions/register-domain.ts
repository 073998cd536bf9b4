import type { In } from '#kernel/module/contract.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, registerDomain as contract, registers } from '../contract.ts'
import { addressText, block, single } from '#kernel/net/cidr.ts'
import { addressInOwnBlock, nameIsWellFormed, networkOf } from '../rules/domain-name.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { blocksOf, inTurn, keep, nameIsTaken, on, type RegistryDesk, wasTakenMeanwhile } from '../store.ts'
import { theSystem } from '../the-system.ts'

type Wanted = In<typeof contract>

/** The name and address as they are kept, or a refusal with every ground against them. */
export async function mayBeNamed(desk: RegistryDesk, { system, name: asWritten, address }: Wanted) {
  const name = asWritten.toLowerCase().replace(/\.$/, '')
  const { organ, zone: systemNetwork } = await theSystem(desk, system)
  const network = networkOf(name)
  if (address !== undefined && network) await inTurn(desk, network)
  const blocks = (await blocksOf(desk, system)).map((held) => block(held.block))
  refuseAny([
    ...nameIsWellFormed({ name }),
    ...(network ? systemInItsNetwork({ network, systemNetwork }) : []),
    ...addressInOwnBlock({ address, blocks }),
  ])
  if (await nameIsTaken(desk, name)) refuse(ground(refusals.nameTaken, { name }, '/name'))
  await desk.require('domain-name', system)
  return { organ, name, zone: network!, address: address === undefined ? undefined : canonical(address) }
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

const canonical = (address: string) => {
  const { family, first } = single(address)
  return addressText(family, first)
}
