// Requests for access and corrections, in the same tables as store.ts.
import { clocksOf, stateOf, statesOf } from '#kernel/cases/cases.ts'
import type { Day } from '#kernel/time/day.ts'
import { rows } from '#kernel/db/rows.ts'
import type { Desk, ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep, type Kept } from '#kernel/registers/keep.ts'
import { requestProcedure } from '../procedure.ts'
import { correctionRegister, requestRegister } from '../request-registers.ts'
import { missing, said, type Tables } from '../store.ts'

export type RequestRecord = Kept<(typeof requestRegister)['record']>
export type CorrectionRecord = Kept<(typeof correctionRegister)['record']>

export async function findRequest(desk: ReadDesk<Tables>, id: string): Promise<RequestRecord> {
  const row = await rows(desk.tx).selectFrom('catalogue.request').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? said<RequestRecord>(row) : missing()
}

export const keepRequest = (
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof requestRegister)['record']>>,
  seen?: { id: string; version?: number },
) => keep(desk, requestRegister, action, fields, seen)

export async function findCorrection(desk: ReadDesk<Tables>, id: string): Promise<CorrectionRecord> {
  const row = await rows(desk.tx).selectFrom('catalogue.correction').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? said<CorrectionRecord>(row) : missing()
}

export const keepCorrection = (
  desk: Desk<Tables>,
  action: string,
  fields: Partial<Static<(typeof correctionRegister)['record']>>,
  seen?: { id: string; version?: number },
) => keep(desk, correctionRegister, action, fields, seen)

/** The last day of the clock that runs in a case now; undefined where none runs, or nobody can count it yet. */
export async function dueOn(desk: ReadDesk<Tables>, id: string): Promise<Day | undefined> {
  const running = (await clocksOf(desk, id)).filter(({ stopped_on }) => stopped_on === null)
  return running.flatMap(({ due_on }) => (due_on === null ? [] : [due_on as Day])).toSorted()[0]
}

/** Locks the case, so that two officials do not answer one request. */
export const lockRequest = (desk: Desk<Tables>, id: string) => stateOf(desk, requestProcedure, id, true)

export async function requestsOf(desk: ReadDesk<Tables>, side: 'asked' | 'received') {
  const found = await rows(desk.tx)
    .selectFrom('catalogue.request')
    .selectAll()
    .where(side === 'asked' ? 'organ' : 'provider', '=', desk.actor.organ ?? '')
    .orderBy('created_at', 'desc')
    .limit(1000)
    .execute()
  const states = await statesOf(
    desk,
    found.map(({ id }) => id as string),
  )
  return found.map((row) => ({ ...said<RequestRecord>(row), state: states.get(row.id as string) ?? '' }))
}

/** Refuses unless the request waits for the provider's reply. */
export function mustBeSent(state: string): void {
  if (state.startsWith('sent-')) return
  const title = requestProcedure.states[state as 'drafted'].title
  refuse(ground(kernelRefusals.notInState, { state: title.zh, stateEn: title.en }))
}
