import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, submitReturn as contract } from '../contract.ts'
import { knownOf } from '../known.ts'
import { valuesFit } from '../rules/values-fit.ts'
import { on, returnOf, submit } from '../store.ts'

/** What has a source is written down beside what was typed, as it stood on that day. */
export const submitReturn = on(contract, async (desk, { id, version, values, note }) => {
  const found = (await returnOf(desk, id, desk.actor.organ ?? '')) ?? refuse(ground(refusals.notYours))
  const { known, before } = await knownOf(desk, found)
  const typed = new Map(values.map(({ field, value }) => [field, value.trim()]))
  refuseAny(valuesFit({ lines: found.lines, values: typed, before, note }))
  await submit(desk, contract.name, { id, version }, { ...Object.fromEntries(known), ...Object.fromEntries(typed) }, note)
  return { state: 'submitted' as const }
})
