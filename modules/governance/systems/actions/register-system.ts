import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { secretsStayInside } from '../rules/secrets-stay-inside.ts'
import { zoneFitsKind } from '../rules/zone-fits-kind.ts'
import { keepSystem, on } from '../store.ts'

export const registerSystem = on(contract.registerSystem, async (desk, input) => {
  const ownerOrgan = desk.actor.organ ?? refuse(ground(kernelRefusals.notAllowed, { permission: contract.permissions.register.name }))
  const secrecy = input.secrecy ?? 'none'
  refuseAny([...zoneFitsKind(input), ...secretsStayInside({ zone: input.zone, secrecy })])
  const { id } = await keepSystem(desk, contract.registerSystem.name, { ...input, secrecy, ownerOrgan })
  return { id }
})
