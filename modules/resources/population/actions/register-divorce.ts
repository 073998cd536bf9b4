import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { registerDivorce as contract } from '../contract-family.ts'
import { hold, mustBeHere, peopleByNumber, record, told } from '../recording.ts'
import { mayDivorce } from '../rules/marriage.ts'
import { on } from '../store.ts'

export const registerDivorce = on(contract, async (desk, { id, spouseNumber, way, appliedOn, effective, evidence }) => {
  const { spouseNumber: other } = await peopleByNumber(desk, { spouseNumber })
  const [a, b] = await hold(desk, [id, other!.id])
  mustBeHere(a!)
  mustBeHere(b!)
  const areMarried = a!.fields.spouse === b!.id && b!.fields.spouse === a!.id
  refuseAny(mayDivorce({ areMarried, way, effective: effective as Day, appliedOn: appliedOn as Day | undefined, evidence }))
  const parts = (one: string) =>
    record(desk, one, {
      kind: 'divorce',
      effective: effective as Day,
      sets: { spouse: null, maritalStatus: '40', marriedOn: null },
      evidence,
    })
  await parts(b!.id)
  return { ...told(await parts(a!.id)), spouse: b!.id }
})
