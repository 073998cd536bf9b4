import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import { registerGuardianship as contract } from '../contract-family.ts'
import { bornOn, hold, mustBeHere, nameOf, peopleByNumber, record, textOf, told } from '../recording.ts'
import { mayGuard } from '../rules/guardianship.ts'
import { on } from '../store.ts'

export const registerGuardianship = on(contract, async (desk, { id, effective, guardianNumber, basis, evidence }) => {
  const { guardianNumber: named } = await peopleByNumber(desk, { guardianNumber })
  // Both are held: a guardian does not die, or get a guardian, between the look and the entry.
  const [ward, guardian = undefined] = await hold(desk, named ? [id, named.id] : [id])
  mustBeHere(ward!)
  if (guardian)
    refuseAny(
      mayGuard({
        ward: {
          id,
          name: nameOf(ward!),
          birthDate: bornOn(ward!),
          parents: [textOf(ward!, 'father'), textOf(ward!, 'mother')].filter((one) => one !== undefined),
        },
        guardian: {
          id: guardian.id,
          name: nameOf(guardian),
          birthDate: bornOn(guardian),
          isAlive: guardian.state === 'living' && guardian.fields.diedOn === undefined,
          hasGuardian: guardian.fields.guardian !== undefined,
        },
        basis,
        effective: effective as Day,
        evidence,
      }),
    )
  return told(
    await record(desk, id, { kind: 'guardianship', effective: effective as Day, sets: { guardian: guardian?.id ?? null }, evidence }),
  )
})
