import type { Day } from '#kernel/time/day.ts'
import { registerResidence as contract } from '../contract-life.ts'
import { holdHere, mustBeVillage, record, told } from '../recording.ts'
import { lateness } from '../rules/lateness.ts'
import { on } from '../store.ts'

export const registerResidence = on(contract, async (desk, { id, effective, residenceVillage, residenceAddress, evidence }) => {
  await mustBeVillage(desk, residenceVillage, 'residenceVillage')
  await holdHere(desk, id)
  const on = effective as Day
  const done = await record(desk, id, { kind: 'residence', effective: on, sets: { residenceVillage, residenceAddress }, evidence })
  return told(done, lateness({ kind: 'residence', on, village: residenceVillage }, desk.today))
})
