import type { In } from '#kernel/module/contract.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { lengths, prefixesFor, reserved } from '../address-plan.ts'
import { allocateBlock as contract, refusals, registers } from '../contract.ts'
import { block, blockText } from '#kernel/net/cidr.ts'
import { firstFreeBlock } from '../rules/first-free-block.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { heldBlocks, inTurn, keep, on, type RegistryDesk } from '../store.ts'
import { theSystem } from '../the-system.ts'

type Wanted = In<typeof contract>

/** Gives the system the first free block of the plan. Two officials at once get two blocks. */
export async function giveBlock(desk: RegistryDesk, action: string, wanted: Wanted) {
  const { system, zone, length, family = 'ipv4', purpose = 'service', division = '430000' } = wanted
  const { organ, zone: systemNetwork } = await theSystem(desk, system)
  const { min, max } = lengths[family]
  refuseAny([
    ...systemInItsNetwork({ network: zone, systemNetwork }),
    ...(length < min || length > max ? [ground(refusals.lengthOutside, { min, max }, '/length')] : []),
  ])
  await desk.require('address-block', system)
  await inTurn(desk, zone)
  const prefixes = prefixesFor(zone, purpose, division)
    .map(({ prefix }) => block(prefix))
    .filter((it) => it.family === family)
  const taken = [...(await heldBlocks(desk, zone, family)), ...reserved.map(block).filter((it) => it.family === family)]
  const free = firstFreeBlock(prefixes, taken, length)
  if (!free) refuse(ground(refusals.planFull, { length }, '/length'))
  const fields = { system, organ, zone, family, purpose, division, block: blockText(free), state: 'held' as const }
  const { id, version } = await keep(desk, registers.block, action, fields)
  return { id, version, block: fields.block, zone, family }
}

export const allocateBlock = on(contract, (desk, wanted) => giveBlock(desk, contract.name, wanted))
