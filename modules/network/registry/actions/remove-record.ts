import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { recordRegister, refusalsOfNames, removeRecord as contract } from '../contract.ts'
import { keep, on } from '../store.ts'
import { oneRecord } from '../store/names.ts'

export const removeRecord = on(contract, async (desk, { record, reason }) => {
  const seen = (await oneRecord(desk, record)) ?? refuse(ground(kernelRefusals.notFound))
  if (seen.state === 'removed') refuse(ground(refusalsOfNames.recordRemoved))
  const { id, version } = await keep(desk, recordRegister, contract.name, { state: 'removed', reason }, seen)
  return { id, version }
})
