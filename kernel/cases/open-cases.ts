// Several cases of one procedure opened at once: for what many apply for at the same hour.
import type { Kysely } from 'kysely'
import { rows as open } from '../db/rows.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Procedure } from '../module/contract.ts'
import type { Desk } from '../module/define-module.ts'
import type { Due } from '../time/due.ts'
import { dueOf } from './last-day.ts'
import { numberOf, type OpenCase, stepOf, waiting } from './cases.ts'

export type OpenDue = OpenCase & { readonly id: string; readonly division: string; readonly due: Due }

/** Opens them in one statement, each with the last day that the room itself counted (`setDue`). Answers their numbers, in order. */
export async function openCases(
  desk: Desk<never> | Desk,
  procedure: Procedure,
  action: string,
  inputs: readonly OpenDue[],
): Promise<string[]> {
  const state = procedure.states[procedure.start]!
  const cases = inputs.map(({ id, title, organ, division, addressed = null, level = 0, due }) => ({
    id,
    type: procedure.name,
    number: numberOf(procedure, id, desk.today),
    title,
    state: procedure.start,
    organ,
    division,
    addressed,
    level,
    ...waiting(state, organ, addressed),
    ...dueOf(due),
    opened_at: desk.now,
    moved_at: desk.now,
    closed_at: state.ends ? desk.now : null,
  }))
  const db = open(desk.tx as never) as unknown as Kysely<KernelTables>
  await db
    .with('opened', (query) => query.insertInto('kernel.case').values(cases))
    .insertInto('kernel.case_step')
    .values(inputs.map(({ id, detail }) => stepOf(desk, id, 1, action, null, procedure.start, { detail })))
    .execute()
  return cases.map(({ number }) => number)
}
