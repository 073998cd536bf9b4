import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { flowRegister, refusals, withdrawFlow as contract } from '../contract.ts'
import { keep, on, oneFlow } from '../store.ts'

export const withdrawFlow = on(contract, async (desk, { flow, reason }) => {
  const seen = await oneFlow(desk, flow)
  if (!seen) refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'withdrawn') refuse(ground(refusals.alreadyWithdrawn))
  const { version } = await keep(desk, flowRegister, contract.name, { state: 'withdrawn', reason }, seen)
  return { version }
})
