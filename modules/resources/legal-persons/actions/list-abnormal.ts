import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { listAbnormal as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { refusals } from '../refusals.ts'
import { inLife } from '../rules/in-life.ts'
import { held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const listAbnormal = on(contract, async (desk, { id, seen, effective, evidence, abnormal }) => {
  const before = await held(desk, id)
  const so = abnormal
    ? { state: '列入经营异常名录', stateEn: 'listed as abnormal' }
    : { state: '未列入经营异常名录', stateEn: 'not listed as abnormal' }
  const sets = await weigh(desk, {
    before,
    sets: { abnormal },
    simulated: before.simulated,
    day: effective,
    also: () => [
      ...inLife({ row: before, event: 'abnormality', effective }),
      ...grounds(Boolean(before.fields.abnormal) === abnormal && ground(refusals.alreadySo, so)),
    ],
  })
  return record(desk, { kind: 'abnormality', record: id, seen, effective, evidence, sets }, before)
})
