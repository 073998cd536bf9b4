import { enterLegalPerson as contract } from '../contract/registration.ts'
import { begin } from '../record.ts'
import { on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const enterLegalPerson = on(contract, async (desk, { effective, evidence, simulated = false, ...given }) => {
  const sets = await weigh(desk, { sets: given, simulated, day: effective })
  return begin(desk, { kind: 'entry', effective, sets, evidence }, simulated)
})
