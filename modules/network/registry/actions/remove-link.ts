import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals, registers, removeLink as contract } from '../contract.ts'
import { keep, on, oneLink } from '../store.ts'

export const removeLink = on(contract, async (desk, { link, reason }) => {
  const seen = await oneLink(desk, link)
  if (!seen) refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'removed') refuse(ground(refusals.alreadyRemoved))
  const { id, version } = await keep(desk, registers.link, contract.name, { state: 'removed', reason }, seen)
  return { id, version }
})
