import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { recordEmployment as contract } from '../contract-work.ts'
import { bornOn, holdHere, nameOf, record, told } from '../recording.ts'
import { mayWork } from '../rules/work.ts'
import { on } from '../store.ts'

export const recordEmployment = on(contract, async (desk, { id, effective, seen, evidence, employer = null }) => {
  const row = await holdHere(desk, id)
  refuseAny(mayWork({ name: nameOf(row), birthDate: bornOn(row), effective: effective as Day, employer: employer ?? undefined }))
  return told(await record(desk, id, { kind: 'employment', effective: effective as Day, sets: { employer }, seen, evidence }))
})
