import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { recordRegister, refusals, registers, withdrawDomain as contract } from '../contract.ts'
import { keep, on } from '../store.ts'
import { domainForUpdate, recordsOfDomain } from '../store/names.ts'

/** The domain and every record that stands under it. */
export const withdrawDomain = on(contract, async (desk, { domain, reason }) => {
  const seen = (await domainForUpdate(desk, domain)) ?? refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'withdrawn') refuse(ground(refusals.alreadyWithdrawn))
  for (const record of await recordsOfDomain(desk, domain))
    await keep(desk, recordRegister, contract.name, { state: 'removed', reason }, record)
  const { id, version } = await keep(desk, registers.domain, contract.name, { state: 'withdrawn', reason }, seen)
  return { id, version }
})
