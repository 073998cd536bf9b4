import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { revokeLicence as contract } from '../contract/registration.ts'
import { record } from '../record.ts'
import { refusals } from '../refusals.ts'
import { inLife } from '../rules/in-life.ts'
import { held, on } from '../store.ts'
import { weigh } from '../weigh.ts'

export const revokeLicence = on(contract, async (desk, { id, seen, evidence, revokedOn, reason }) => {
  const before = await held(desk, id)
  const sets = await weigh(desk, {
    before,
    sets: { revokedOn, endReason: reason },
    simulated: before.simulated,
    day: revokedOn,
    also: () => [
      ...inLife({ row: before, event: 'revocation', effective: revokedOn }),
      ...grounds(Boolean(before.fields.revokedOn) && ground(refusals.alreadySo, { state: '吊销', stateEn: 'revoked' })),
    ],
  })
  return record(desk, { kind: 'revocation', record: id, seen, effective: revokedOn, evidence, sets }, before)
})
