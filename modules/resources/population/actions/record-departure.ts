import type { Day } from '#kernel/time/day.ts'
import { recordDeparture as contract } from '../contract-life.ts'
import { followHead } from '../moving-households.ts'
import { holdHere, peopleByNumber, record, told } from '../recording.ts'
import { on } from '../store.ts'

export const recordDeparture = on(contract, async (desk, { id, effective, newHeadNumber, evidence }) => {
  const day = effective as Day
  const { newHeadNumber: named } = await peopleByNumber(desk, { newHeadNumber })
  const leaver = await holdHere(desk, id)
  const gone = await record(desk, id, { kind: 'departure', effective: day, sets: {}, evidence })
  await followHead(desk, { leaver, day, named, evidence })
  return told(gone)
})
