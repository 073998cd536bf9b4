import type { Desk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { ceremonyRegister, refusals, signProtocol as contract } from '../contract.ts'
import { lockCeremony } from '../store/ceremonies.ts'
import { on } from '../store/tables.ts'

export const signProtocol = on(contract, async (desk, { ceremony: id }) => {
  const ceremony = (await lockCeremony(desk, id)) ?? refuse(ground(kernelRefusals.notFound))
  if (ceremony.state !== 'held') refuse(ground(refusals.ceremonyNotHeld))
  const isFirst = ceremony.begun_by === desk.actor.id && ceremony.first_signed_at === null
  const isSecond = ceremony.joined_by === desk.actor.id && ceremony.second_signed_at === null
  if (!isFirst && !isSecond) refuse(ground(refusals.notPresent))
  await keep(desk as Desk, ceremonyRegister, contract.name, isFirst ? { firstSignedAt: desk.now } : { secondSignedAt: desk.now }, { id })
  return { isSignedByBoth: (isFirst ? ceremony.second_signed_at : ceremony.first_signed_at) !== null }
})
