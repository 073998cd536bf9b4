import type { Day } from '#kernel/time/day.ts'
import { recordTax as contract } from '../contract-work.ts'
import { holdHere, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const recordTax = on(contract, async (desk, { id, effective, seen, evidence, taxpayer }) => {
  await holdHere(desk, id)
  return told(await record(desk, id, { kind: 'tax-filing', effective: effective as Day, sets: { taxpayer }, seen, evidence }))
})
