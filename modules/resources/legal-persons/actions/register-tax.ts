import type { Day } from '#kernel/time/day.ts'
import { clearTax as clearing, registerTax as contract } from '../contract/supervision.ts'
import { record } from '../record.ts'
import { lateness } from '../rules/due-days.ts'
import { inLife } from '../rules/in-life.ts'
import { held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const registerTax = on(contract, async (desk, { id, seen, evidence, taxRegisteredOn, bankAccount }) => {
  const before = await held(desk, id)
  const sets = await weigh(desk, {
    before,
    sets: { taxRegisteredOn, ...(bankAccount !== undefined && { bankAccount }) },
    simulated: before.simulated,
    day: taxRegisteredOn,
    also: () => inLife({ row: before, event: 'tax-registration', effective: taxRegisteredOn }),
  })
  const done = await record(desk, { kind: 'tax-registration', record: id, seen, effective: taxRegisteredOn, evidence, sets }, before)
  return { ...done, remarks: lateness('tax', before.fields.establishedOn as Day, taxRegisteredOn as Day) }
})

export const clearTax = on(clearing, async (desk, { id, seen, evidence, taxClearedOn }) => {
  const before = await held(desk, id)
  const sets = await weigh(desk, {
    before,
    sets: { taxClearedOn },
    simulated: before.simulated,
    day: taxClearedOn,
    also: () => inLife({ row: before, event: 'tax-clearance', effective: taxClearedOn }),
  })
  return record(desk, { kind: 'tax-clearance', record: id, seen, effective: taxClearedOn, evidence, sets }, before)
})
