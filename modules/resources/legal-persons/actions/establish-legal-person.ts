import { establishLegalPerson as contract } from '../contract/registration.ts'
import { begin } from '../record.ts'
import { registrarOf } from '../rules/registrar-of-kind.ts'
import { registrationItems } from '../rules/registration-items.ts'
import { on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const establishLegalPerson = on(contract, async (desk, { evidence, simulated = false, ...given }) => {
  const sets = await weigh(desk, {
    sets: { ...given, authority: given.authority ?? desk.actor.organ ?? registrarOf(given.kind) },
    simulated,
    day: given.establishedOn,
    also: (after) => registrationItems({ kind: given.kind, fields: after }),
  })
  return begin(desk, { kind: 'establishment', effective: given.establishedOn, sets, evidence }, simulated)
})
