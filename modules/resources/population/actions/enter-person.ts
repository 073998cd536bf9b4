import { enter } from '#kernel/registers/base/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { enterPerson as contract } from '../contract-events.ts'
import { personBase } from '../person.ts'
import { identityNumber } from '../rules/identity-number.ts'
import { on } from '../store.ts'

export const enterPerson = on(contract, async (desk, { effective, evidence, simulated = false, ...sets }) => {
  refuseAny(identityNumber(sets))
  const { id, version, fields } = await enter(
    desk,
    personBase,
    { kind: 'entry', effective: effective as Day, sets, evidence },
    { simulated },
  )
  return { id, version, fields: [...fields] }
})
