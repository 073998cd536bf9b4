import { transferShares as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { inLife } from '../rules/in-life.ts'
import { ringRemark } from '../rules/share-rings.ts'
import { sharesInOrder } from '../rules/shareholders-stand.ts'
import { held, lastShares, on, walkShares } from '../store.ts'
import { weigh } from '../weigh.ts'

export const transferShares = on(contract, async (desk, { id, seen, effective, evidence, ...given }) => {
  const before = await held(desk, id)
  const last = await lastShares(desk, before)
  const sets = await weigh(desk, {
    before,
    sets: given,
    simulated: before.simulated,
    day: effective,
    also: () => [...inLife({ row: before, event: 'share-transfer', effective }), ...sharesInOrder({ effective, last })],
  })
  const done = await record(desk, { kind: 'share-transfer', record: id, seen, effective, evidence, sets }, before)
  return { ...done, remarks: ringRemark((await walkShares(desk, id)).edges) }
})
