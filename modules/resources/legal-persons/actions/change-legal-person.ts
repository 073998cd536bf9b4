import { changeLegalPerson as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { inLife } from '../rules/in-life.ts'
import { nameIsFree } from '../rules/name-is-free.ts'
import { sharesInOrder } from '../rules/shareholders-stand.ts'
import { held, holdName, lastShares, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const changeLegalPerson = on(contract, async (desk, { id, seen, effective, evidence, sets: given }) => {
  const before = await held(desk, id)
  const set = given as Record<string, unknown>
  const renamed = typeof set.name === 'string' && set.name !== before.fields.name ? set.name : undefined
  const isTaken = renamed !== undefined && (await holdName(desk, renamed))
  const last = Object.hasOwn(set, 'shareholders') ? await lastShares(desk, before) : undefined
  const sets = await weigh(desk, {
    before,
    sets: { ...set, ...formerName(set, before.fields.name) },
    simulated: before.simulated,
    day: effective,
    also: ({ kind }) => [
      ...inLife({ row: before, event: 'change', effective }),
      ...nameIsFree({ name: renamed ?? '', kind: kind!, isTaken }),
      ...sharesInOrder({ effective, last }),
    ],
  })
  return record(desk, { kind: 'change', record: id, seen, effective, evidence, sets }, before)
})

/** The name that was is kept beside the new one. */
const formerName = ({ name, formerName: said }: Record<string, unknown>, was: unknown) =>
  name !== undefined && name !== was && said === undefined ? { formerName: was } : {}
