import { household as contract } from '../contract-reading.ts'
import { askedAbout, seesWhole, shownRound } from '../looking-round.ts'
import { answer, membersOf } from '../store.ts'

export const household = answer(contract, async (desk, { id, matter }) => {
  const { row, right } = await askedAbout(desk, id, matter)
  const number = row.fields.household as string | undefined
  if (!seesWhole(right, 'household')) return { granted: false, household: null, rows: [] }
  if (number === undefined) return { granted: true, household: null, rows: [] }
  const members = await shownRound(desk, right, await membersOf(desk, number))
  return { granted: true, household: number, rows: members.map(({ shown }) => shown) }
})
