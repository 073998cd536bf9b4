import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, registerDomain as contract, registers } from '../contract.ts'
import { addressText, block, single } from '../rules/cidr.ts'
import { addressInOwnBlock, nameIsWellFormed, networkOf } from '../rules/domain-name.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { blocksOf, inTurn, keep, nameIsTaken, on, wasTakenMeanwhile } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const registerDomain = on(contract, async (desk, { system, name: asWritten, address }) => {
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
  const zone = network!
  const fields = { system, organ, zone, name, state: 'registered' as const, ...(address !== undefined && { address: canonical(address) }) }
  try {
    const { id, version } = await keep(desk, registers.domain, contract.name, fields)
    return { id, version, name, zone }
  } catch (error) {
    if (wasTakenMeanwhile(error)) refuse(ground(refusals.nameTaken, { name }, '/name'))
    throw error
  }
})

const canonical = (address: string) => {
  const { family, first } = single(address)
  return addressText(family, first)
}
