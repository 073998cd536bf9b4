import type { Day } from '#kernel/time/day.ts'
import { registerInsurance as contract } from '../contract/supervision.ts'
import { record } from '../record.ts'
import { lateness } from '../rules/due-days.ts'
import { inLife } from '../rules/in-life.ts'
import { held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const registerInsurance = on(contract, async (desk, { id, seen, evidence, insuredSince, employees }) => {
  const before = await held(desk, id)
  const sets = await weigh(desk, {
    before,
    sets: { insuredSince, ...(employees !== undefined && { employees }) },
    simulated: before.simulated,
    day: insuredSince,
    also: () => inLife({ row: before, event: 'insurance', effective: insuredSince }),
  })
  const done = await record(desk, { kind: 'insurance', record: id, seen, effective: insuredSince, evidence, sets }, before)
  return { ...done, remarks: lateness('insurance', before.fields.establishedOn as Day, insuredSince as Day) }
})
