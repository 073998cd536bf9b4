import { deregisterLegalPerson as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { branchesEndFirst, taxClearedFirst } from '../rules/deregistration.ts'
import { branchesOf, held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

/** Names enough for the sentence that says which branches are left. */
const MOST_NAMED = 4

export const deregisterLegalPerson = on(contract, async (desk, { id, seen, evidence, endedOn, endReason }) => {
  const before = await held(desk, id)
  const branches = await branchesOf(desk, id, MOST_NAMED)
  const sets = await weigh(desk, {
    before,
    sets: { endedOn, ...(endReason && { endReason }) },
    simulated: before.simulated,
    day: endedOn,
    also: ({ taxRegisteredOn, taxClearedOn }) => [
      ...branchesEndFirst({ names: branches.rows.map(({ fields }) => fields.name as string), count: branches.count }),
      ...taxClearedFirst({ registeredOn: taxRegisteredOn ?? undefined, clearedOn: taxClearedOn ?? undefined }),
    ],
  })
  return record(desk, { kind: 'deregistration', record: id, seen, effective: endedOn, evidence, sets }, before)
})
