import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { service, withdrawService as contract } from '../contract.ts'
import { keep, on, serviceById } from '../store.ts'

export const withdrawService = on(contract, async (desk, { id, version }) => {
  const known = await serviceById(desk, id)
  if (!known || known.organ !== desk.actor.organ) refuse(ground(kernelRefusals.notFound))
  const kept = await keep(desk, service, contract.name, { state: 'withdrawn' as const }, { id, version })
  return { version: kept.version }
})
