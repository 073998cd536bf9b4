import { clearAlarmAt } from '#kernel/alarms/at-desk.ts'
import { within } from '#kernel/module/within.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { quarantineRegister, refusals, reviewQuarantine as contract } from '../contract.ts'
import { REFUSED } from '../receiving/take.ts'
import { heldById, keep } from '../store/books.ts'
import { on } from '../store/tables.ts'

/** A person says what it was; the alarm ends, the bytes stay sealed. */
export const reviewQuarantine = on(contract, async (desk, { quarantine: id, finding }) => {
  const held = await within(desk, contract.may, await heldById(desk, id))
  if (held.state !== 'held') refuse(ground(refusals.reviewed))
  await keep(desk, quarantineRegister, contract.name, { state: 'reviewed', finding, reviewedByName: desk.actor.name }, held)
  await clearAlarmAt(desk, { kind: REFUSED, about: id })
  return {}
})
