import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { recordSchooling as contract } from '../contract-work.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { holdHere, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const recordSchooling = on(contract, async (desk, { id, effective, seen, evidence, school, education }) => {
  if (school === undefined && education === undefined)
    refuse(ground(lifeRefusals.nothingSaid, { what: '就读学校、文化程度', whatEn: 'school, education' }))
  await holdHere(desk, id)
  const sets = { ...(school !== undefined && { school }), ...(education && { education }) }
  return told(await record(desk, id, { kind: 'schooling', effective: effective as Day, sets, seen, evidence }))
})
