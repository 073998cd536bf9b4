import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals, registers, withdrawDomain as contract } from '../contract.ts'
import { keep, on, oneDomain } from '../store.ts'

export const withdrawDomain = on(contract, async (desk, { domain, reason }) => {
  const seen = await oneDomain(desk, domain)
  if (!seen) refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'withdrawn') refuse(ground(refusals.alreadyWithdrawn))
  const { id, version } = await keep(desk, registers.domain, contract.name, { state: 'withdrawn', reason }, seen)
  return { id, version }
})
