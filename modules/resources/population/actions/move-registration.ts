import type { Day } from '#kernel/time/day.ts'
import { moveRegistration as contract } from '../contract-life.ts'
import { followHead, joining, memberOf } from '../moving-households.ts'
import { holdHere, mustBeLatest, mustBeVillage, peopleByNumber, record, told } from '../recording.ts'
import { lateness } from '../rules/lateness.ts'
import { on } from '../store.ts'

export const moveRegistration = on(contract, async (desk, { id, effective, registeredVillage, registeredAddress, ...input }) => {
  const day = effective as Day
  await mustBeVillage(desk, registeredVillage, 'registeredVillage')
  const { newHeadNumber: named } = await peopleByNumber(desk, { newHeadNumber: input.newHeadNumber })
  const leaver = await holdHere(desk, id)
  await mustBeLatest(desk, leaver, day)
  const joined = await joining(desk, memberOf(leaver), registeredVillage, input.household)
  const { evidence } = input
  const moved = await record(desk, id, {
    kind: 'move',
    effective: day,
    sets: { registeredVillage, registeredAddress, ...joined },
    evidence,
  })
  await followHead(desk, { leaver, day, named, evidence })
  return {
    ...told(moved, lateness({ kind: 'move', on: day, village: registeredVillage }, desk.today)),
    household: joined.household,
  }
})
