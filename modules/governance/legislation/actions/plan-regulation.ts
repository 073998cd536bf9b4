import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { planRegulation as contract, refusals } from '../contract.ts'
import { addRegulation, on } from '../store.ts'

export const planRegulation = on(contract, async (desk, { plannedOn = desk.today, ...planned }) => {
  const organ = desk.actor.organ ?? refuse(ground(kernelRefusals.notFound))
  if (plannedOn > desk.today) refuse(ground(refusals.plannedInFuture, undefined, '/plannedOn'))
  return { id: await addRegulation(desk, contract, { ...planned, organ, plannedOn }) }
})
