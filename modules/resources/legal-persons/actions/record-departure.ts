import { recordDeparture as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { inLife } from '../rules/in-life.ts'
import { registrarOfKind } from '../rules/registrar-of-kind.ts'
import { held, on } from '../store.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { LegalPersonKind } from '../legal-person.ts'

export const recordDeparture = on(contract, async (desk, { id, seen, effective, evidence }) => {
  const before = await held(desk, id)
  refuseAny([
    ...inLife({ row: before, event: 'departure', effective }),
    // It sets no field, and is the registrar's all the same.
    ...registrarOfKind({ kind: before.fields.kind as LegalPersonKind, organ: desk.actor.organ, fields: ['authority'] }),
  ])
  return record(desk, { kind: 'departure', record: id, seen, effective, evidence, sets: {} }, before)
})
