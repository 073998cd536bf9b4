import type { Day } from '#kernel/time/day.ts'
import { recordRetirement as contract } from '../contract-work.ts'
import { holdHere, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const recordRetirement = on(contract, async (desk, { id, effective, seen, evidence, pensionSince }) => {
  await holdHere(desk, id)
  const sets = { employer: null, retiredOn: effective, ...(pensionSince && { pensionSince }) }
  return told(await record(desk, id, { kind: 'retirement', effective: effective as Day, sets, seen, evidence }))
})
