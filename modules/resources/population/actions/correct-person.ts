import { amend } from '#kernel/registers/base/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { correctPerson as contract } from '../contract-events.ts'
import { personBase } from '../person.ts'
import { accountFollows } from '../recording.ts'
import { on } from '../store.ts'

export const correctPerson = on(contract, async (desk, { id, seen, effective, evidence, voids, sets }) => {
  const done = await amend(desk, personBase, {
    kind: 'correction',
    record: id,
    effective: effective as Day,
    sets: sets as Record<string, unknown>,
    evidence,
    ...(seen !== undefined && { seen }),
    ...(voids && { voids }),
  })
  if (voids) await accountFollows(desk, done.row)
  return { id, version: done.version, fields: [...done.fields] }
})
