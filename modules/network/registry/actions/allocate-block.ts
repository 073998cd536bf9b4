import type { In } from '#kernel/module/contract.ts'
import { type Block, block as blockOf, blockText, type Family } from '#kernel/net/cidr.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { lengths, PROVINCE } from '../address-plan.ts'
import { allocateBlock as contract, refusals, registers } from '../contract.ts'
import { around, without } from '../rules/free-parts.ts'
import { systemInItsNetwork } from '../rules/system-in-its-network.ts'
import { keep, on, type RegistryDesk } from '../store.ts'
import { addParts, takeParts, tidy } from '../store/free-parts.ts'
import { onePrefix, prefixesGiving } from '../store/plan.ts'
import { theSystem } from '../the-system.ts'

type Wanted = In<typeof contract>

/** Gives the system the first free block of the plan, of the smallest free part that fits. Two officials at once get two blocks. */
export async function giveBlock(desk: RegistryDesk, action: string, wanted: Wanted) {
  const { system, zone, purpose = 'service', prefix } = wanted
  const { organ, zone: systemNetwork } = await theSystem(desk, system)
  const named = prefix === undefined ? undefined : await onePrefix(desk, prefix)
  const { family, length } = sizeOf(wanted, named && blockOf(named.prefix).family)
  const { min, max } = lengths[family]
  refuseAny([
    ...systemInItsNetwork({ network: zone, systemNetwork }),
    ...(length < min || length > max ? [ground(refusals.lengthOutside, { min, max }, '/length')] : []),
  ])
  await desk.require('address-block', system)
  const division = wanted.division ?? named?.division ?? PROVINCE
  const found = await claim(desk, await prefixesGiving(desk, { zone, purpose, division, family, prefix }, PROVINCE), length)
  if (!found) refuse(ground(refusals.planFull, { length }, '/length'))
  const { holder, part } = found
  const given = around(part, length)
  const fields = {
    system,
    organ,
    zone,
    family,
    purpose,
    division,
    block: blockText(given),
    state: 'held' as const,
    vrf: holder.vrf,
    parent: holder.id,
    within: holder.prefix,
  }
  const { id, version } = await keep(desk, registers.block, action, fields)
  const left = without(part, [given]).map((it) => ({ holder: holder.id, part: it }))
  await addParts(desk, [...left, { holder: id, part: given }])
  return { id, version, block: fields.block, zone, family }
}

type Holder = Awaited<ReturnType<typeof prefixesGiving>>[number]

async function claim(desk: RegistryDesk, holders: readonly Holder[], length: number): Promise<{ holder: Holder; part: Block } | undefined> {
  for (const holder of holders) {
    const [part] = await takeParts(desk, holder.id, length)
    if (part) return { holder, part }
  }
  // Brothers that came free at the same moment may lie apart; they are joined before anybody is told that the plan is full.
  for (const holder of holders) {
    if (!(await tidy(desk, holder.id, blockOf(holder.prefix)))) continue
    const [part] = await takeParts(desk, holder.id, length)
    if (part) return { holder, part }
  }
  return undefined
}

/** IPv6 unless something says IPv4: the family asked for, the prefix named, or a length that only IPv4 has. */
function sizeOf({ family, length }: Wanted, named: Family | undefined): { family: Family; length: number } {
  const chosen = family ?? named ?? (length !== undefined && length <= 32 ? 'ipv4' : 'ipv6')
  return { family: chosen, length: length ?? lengths[chosen].usual }
}

export const allocateBlock = on(contract, (desk, wanted) => giveBlock(desk, contract.name, wanted))
