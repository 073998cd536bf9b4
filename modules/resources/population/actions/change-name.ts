import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { changeName as contract } from '../contract-work.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { holdHere, nameOf, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const changeName = on(contract, async (desk, { id, effective, seen, evidence, name }) => {
  const formerName = nameOf(await holdHere(desk, id))
  if (formerName === name) refuse(ground(lifeRefusals.sameName, {}, 'name'))
  return told(await record(desk, id, { kind: 'name-change', effective: effective as Day, sets: { name, formerName }, seen, evidence }))
})
