import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { changeHead as contract } from '../contract-family.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { relate } from '../moving-households.ts'
import { hold, nameOf, peopleByNumber, told } from '../recording.ts'
import { membersOf, on } from '../store.ts'

export const changeHead = on(contract, async (desk, { household, headNumber, effective, evidence }) => {
  const { headNumber: head } = await peopleByNumber(desk, { headNumber })
  const members = await membersOf(desk, household, true)
  if (members.length === 0) refuse(ground(lifeRefusals.noSuchHousehold, { household }, 'household'))
  if (!members.some(({ id }) => id === head!.id)) refuse(ground(lifeRefusals.notOfHousehold, { name: nameOf(head!) }, 'headNumber'))
  await relate(desk, members, head!.id, effective as Day, evidence)
  const [now] = await hold(desk, [head!.id])
  return told({ id: now!.id, version: now!.version, fields: ['headRelation'], row: now! })
})
