import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { refusals, submitReturn as contract } from '../contract.ts'
import type { Answered, Line } from '../fields.ts'
import { knownOf, type Taken } from '../known.ts'
import { unitOf } from '../rules/same-field.ts'
import { type Typed, valuesFit } from '../rules/values-fit.ts'
import { on, returnOf, submit } from '../store.ts'

/** What has a source is written down beside what was typed, as it stood on that day; where it was changed, what it said and why. */
export const submitReturn = on(contract, async (desk, { id, version, values, note }) => {
  const found = (await returnOf(desk, id, desk.actor.organ ?? '')) ?? refuse(ground(refusals.notYours))
  const { taken, before } = await knownOf(desk, found)
  const known = new Map([...taken].flatMap(([field, { value }]) => (value === null ? [] : [[field, value] as const])))
  const typed = new Map(values.map(({ field, value, reason }) => [field, { value: value.trim(), reason: reason?.trim() }]))
  refuseAny(valuesFit({ lines: found.lines, values: typed, known, before, note }))
  const answers = found.lines.map((line) => answeredOf(line, taken.get(line.id), typed.get(line.id)))
  await submit(desk, contract.name, { id, version }, answers, note)
  return { state: 'submitted' as const }
})

function answeredOf(line: Line, source: Taken | undefined, mine: Typed | undefined): Answered {
  const changed = source && mine && mine.value !== source.value ? { known: source.value, reason: mine.reason ?? null } : undefined
  return {
    field: line.id,
    title: line.title,
    unit: unitOf(line),
    value: mine?.value ?? source?.value ?? null,
    from: line.source?.title ?? null,
    time: source?.time ?? null,
    why: source?.why ?? null,
    known: null,
    reason: null,
    ...changed,
  }
}
