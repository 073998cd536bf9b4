// What a single address is cut from: a system's block, or a prefix of the backbone. Whoever asks holds it until the end of the
// transaction, so that it is not released or withdrawn under the new address; many hold it at once.
import { type Block, block as blockOf } from '#kernel/net/cidr.ts'
import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import type { Network } from './networks.ts'
import { refusals } from './refusals.ts'
import { addressRefusals } from './refusals-addresses.ts'
import { systemInItsNetwork } from './rules/system-in-its-network.ts'
import type { RegistryDesk, RegistryReadDesk } from './store.ts'
import { blockHeld, blockSeen } from './store/addresses.ts'
import { onePrefix } from './store/plan.ts'
import { theSystem } from './the-system.ts'

export type Named = { readonly block?: string; readonly prefix?: string }
export type Source = {
  /** Where the address stands from: one of the two ids. */
  readonly from: Named
  readonly holder: string
  readonly whole: Block
  readonly within: string
  readonly vrf: string
  readonly zone: Network
  readonly organ: string
  readonly system: string | null
}

/** The source named. Refuses when both or none are named, when it is gone or out of the caller's reach, or when it gives no single addresses. */
export async function sourceOf(
  desk: RegistryDesk | RegistryReadDesk,
  may: string,
  { block, prefix }: Named,
  hold = false,
): Promise<Source> {
  const reaches = (organ: string) => decide(desk.actor, may, { organ }).allowed
  if ((block === undefined) === (prefix === undefined)) refuse(ground(addressRefusals.oneSource, {}, '/block'))
  if (block !== undefined) {
    const found = await (hold ? blockHeld(desk as RegistryDesk, block) : blockSeen(desk, block))
    if (!found || !found.vrf || found.state !== 'held' || !reaches(found.organ)) refuse(ground(kernelRefusals.notFound, {}, '/block'))
    const { zone, organ, system, vrf } = found
    return { from: { block }, holder: block, whole: blockOf(found.block), within: found.block, vrf, zone, organ, system }
  }
  const found = await onePrefix(desk, prefix!, hold ? 'held' : undefined)
  if (!found || found.state !== 'used' || !reaches(found.organ)) refuse(ground(kernelRefusals.notFound, {}, '/prefix'))
  if (found.role !== 'backbone') refuse(ground(addressRefusals.givesNothing, { within: found.prefix }, '/prefix'))
  const { id, zone, organ, system, vrf } = found
  return { from: { prefix: id }, holder: id, whole: blockOf(found.prefix), within: found.prefix, vrf, zone, organ, system }
}

/**
 * Whose the address will be. An address of a system is a grant like its block (4.3.6); one of the backbone serves no system
 * unless it is said which.
 */
export async function servedBy(
  desk: RegistryDesk,
  source: Source,
  wanted: string | undefined,
): Promise<{ organ: string; system?: string }> {
  const system = source.system ?? wanted
  if (system === undefined) return { organ: source.organ }
  if (wanted !== undefined && wanted !== system) refuse(ground(refusals.addressElsewhere, { address: source.within }, '/system'))
  // Whoever holds the block was found to be in one network when it was given; only its present one is asked for.
  const { organ, zone } = source.system ? ofBlock(await desk.ask(one, { system })) : await theSystem(desk, system)
  refuseAny(systemInItsNetwork({ network: source.zone, systemNetwork: zone }))
  await desk.require('address-block', system)
  return { organ, system }
}

const ofBlock = ({ ownerOrgan, zone }: { ownerOrgan: string; zone: string }) => ({ organ: ownerOrgan, zone })
