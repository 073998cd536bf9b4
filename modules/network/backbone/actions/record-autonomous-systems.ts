import { divisionStands } from '#kernel/people/divisions.ts'
import { type Ground, ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { recordAutonomousSystems as contract, refusals, registers } from '../contract.ts'
import { namesOnce, seenOf } from '../given-names.ts'
import { numberSaysDivision } from '../rules/as-numbers.ts'
import { autonomousSystemsOf, inTurn, on, record } from '../store.ts'

export const recordAutonomousSystems = on(contract, async (desk, { systems }) => {
  await inTurn(desk)
  const known = new Map((await autonomousSystemsOf(desk)).map((it) => [`${it.network} ${it.number}`, it]))
  const found: Ground[] = namesOnce(
    systems.map(({ number, network }) => ({ name: `${network} ${number}`, network })),
    known,
    'systems',
  )
  for (const [i, { number, division, document }] of systems.entries()) {
    const at = `/systems/${i}`
    if (!(await divisionStands(desk, division, desk.today))) found.push(ground(refusals.divisionUnknown, { division }, `${at}/division`))
    found.push(...numberSaysDivision({ number, division, document, at }))
  }
  refuseAny(found)
  const { added, changed } = await record(
    desk,
    registers.autonomousSystem,
    contract.name,
    systems.map(({ document, ...it }) => ({
      fields: { ...it, document: document ?? null, state: 'in-use' as const },
      seen: seenOf(known.get(`${it.network} ${it.number}`)),
    })),
  )
  return { added, changed }
})
