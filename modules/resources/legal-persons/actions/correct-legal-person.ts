import { correctLegalPerson as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const correctLegalPerson = on(contract, async (desk, { id, seen, effective, evidence, voids, sets: given }) => {
  const before = await held(desk, id)
  const sets = await weigh(desk, { before, sets: given as Record<string, unknown>, simulated: before.simulated, day: effective })
  return record(desk, { kind: 'correction', record: id, seen, effective, evidence, sets, ...(voids && { voids }) }, before)
})
