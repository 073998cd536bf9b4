import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { zoneFitsKind } from '../rules/zone-fits-kind.ts'
import { keepSystem, on } from '../store.ts'

export const registerSystem = on(contract.registerSystem, async (desk, input) => {
  const ownerOrgan = desk.actor.organ ?? refuse(ground(kernelRefusals.notAllowed, { permission: contract.permissions.register.name }))
  refuseAny(zoneFitsKind(input))
  const { id } = await keepSystem(desk, contract.registerSystem.name, { ...input, ownerOrgan })
  return { id }
})
