import type { Day } from '#kernel/time/day.ts'
import { assessDisability as contract } from '../contract-work.ts'
import { holdHere, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const assessDisability = on(contract, async (desk, { id, effective, seen, evidence, grade = null }) => {
  await holdHere(desk, id)
  return told(await record(desk, id, { kind: 'disability', effective: effective as Day, sets: { disability: grade }, seen, evidence }))
})
