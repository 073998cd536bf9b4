import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { setUpHousehold as contract } from '../contract-family.ts'
import { lifeRefusals } from '../life-refusals.ts'
import { followHead, isHead, memberOf } from '../moving-households.ts'
import { hold, mustBeHere, mustBeLatest, nameOf, peopleByNumber, record, textOf, told } from '../recording.ts'
import { relationTo } from '../rules/household.ts'
import { newHousehold, on } from '../store.ts'

export const setUpHousehold = on(contract, async (desk, { id, effective, memberNumbers, newHeadNumber, evidence }) => {
  const day = effective as Day
  const named = await peopleByNumber(desk, {
    newHeadNumber,
    ...Object.fromEntries(memberNumbers.map((number, i) => [`memberNumbers/${i}`, number])),
  })
  const companions = memberNumbers.map((_, i) => named[`memberNumbers/${i}`]!.id).filter((one) => one !== id)
  const people = await hold(desk, [id, ...new Set(companions)])
  for (const one of people) {
    mustBeHere(one)
    await mustBeLatest(desk, one, day)
  }
  const [head] = people
  const old = textOf(head!, 'household')
  refuseAny(
    people
      .filter((one) => textOf(one, 'household') !== old)
      .map((one) => ground(lifeRefusals.notOfHousehold, { name: nameOf(one) }, 'memberNumbers')),
  )
  const household = await newHousehold(desk, textOf(head!, 'division')!)
  const all = people.map(memberOf)
  // Whoever heads the household that is left steps out of it before somebody else steps up.
  const order = people.toSorted((a, b) => Number(isHead(b)) - Number(isHead(a)))
  let set = undefined
  for (const one of order) {
    const headRelation = relationTo(memberOf(head!), memberOf(one), all)
    const done = await record(desk, one.id, { kind: 'household', effective: day, sets: { household, headRelation }, evidence })
    if (one.id === id) set = done
  }
  const leaver = people.find(isHead)
  if (leaver) await followHead(desk, { leaver, day, named: named.newHeadNumber, evidence })
  return { ...told(set!), household }
})
