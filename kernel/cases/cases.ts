// A case is an errand under a procedure. Its history is its steps; its state is their fold, cached on the row and held by
// the row's version, so of two officials who act at once one succeeds and the other is told the state has moved on.
//
// Lists cost one statement whatever the number of case types: each case carries the permission it waits for and, if only
// one organ's holders may act, that organ. Nobody loops over procedures.
import type { Kysely } from 'kysely'
import { rows as open } from '../db/rows.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { spoken } from '../id/spoken.ts'
import { uuid } from '../id/uuid.ts'
import { kernelRefusals } from '../module/refusals.ts'
import type { Procedure, State } from '../module/contract.ts'
import type { Desk, ReadDesk } from '../module/define-module.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import type { Day } from '../time/day.ts'
import type { Due } from '../time/due.ts'
import { dueOf, lastDay, nearest } from './last-day.ts'

const db = (desk: ReadDesk<never> | ReadDesk) => open(desk.tx as never) as unknown as Kysely<KernelTables>

export type OpenCase = {
  readonly id?: string
  readonly title: string
  readonly organ: string
  readonly division?: string
  /** The organ it is sent to, for states that wait for `addressed`. */
  readonly addressed?: string
  /** Confidentiality, see `levels`; open when absent. */
  readonly level?: number
  readonly detail?: unknown
}

/** Opens a case in the procedure's first state. Answers its id and number (type letters, year, twelve letters of the id). */
export async function openCase(
  desk: Desk<never> | Desk,
  procedure: Procedure,
  action: string,
  input: OpenCase,
): Promise<{ id: string; number: string }> {
  const id = input.id ?? uuid()
  const number = numberOf(procedure, id, desk.today)
  const state = procedure.states[procedure.start]!
  const organ = await db(desk).selectFrom('kernel.organ').select('division').where('id', '=', input.organ).executeTakeFirst()
  await db(desk)
    .insertInto('kernel.case')
    .values({
      id,
      type: procedure.name,
      number,
      title: input.title,
      state: procedure.start,
      organ: input.organ,
      division: input.division ?? organ?.division ?? '',
      addressed: input.addressed ?? null,
      level: input.level ?? 0,
      ...waiting(state, input.organ, input.addressed ?? null),
      due_on: null,
      opened_at: desk.now,
      moved_at: desk.now,
      closed_at: state.ends ? desk.now : null,
    })
    .execute()
  const started = await startClocks(desk, procedure, id, procedure.start)
  if (started.length > 0)
    await db(desk)
      .updateTable('kernel.case')
      .set(dueOf(nearest(started, desk.calendar)))
      .where('id', '=', id)
      .execute()
  await addStep(desk, id, 1, action, null, procedure.start, { detail: input.detail })
  desk.touch(`${procedure.name}/${id}`, undefined, { state: procedure.start })
  return { id, number }
}

/** Type letters, year, and what people say of the id. */
export const numberOf = (procedure: Procedure, id: string, today: Day): string =>
  `${procedure.name.split('.')[0]!.replaceAll('-', '').slice(0, 4).toUpperCase()}-${today.slice(0, 4)}-${spoken(id)}`

export type MoveCase = {
  readonly opinion?: string
  readonly detail?: unknown
  /** Overrides the one target of the move when the procedure allows several. */
  readonly to?: string
  readonly title?: string
  /** The organ it is sent to from now on. */
  readonly addressed?: string
}

/** Moves a case by a named action. Refuses with `kernel.not-in-state` when the procedure does not allow it from here. */
export async function moveCase(
  desk: Desk<never> | Desk,
  procedure: Procedure,
  id: string,
  action: string,
  input: MoveCase = {},
): Promise<{ from: string; to: string }> {
  const found = await db(desk)
    .selectFrom('kernel.case')
    .selectAll()
    .where('id', '=', id)
    .where('type', '=', procedure.name)
    .forUpdate()
    .executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  const move = procedure.moves.find(
    (m) => m.action === action && m.from.includes(found.state) && (input.to === undefined || m.to === input.to),
  )
  if (!move) refuse(ground(kernelRefusals.notInState, wordsOfState(procedure, found.state)))
  const state = procedure.states[move.to]!
  await stopClocks(desk, procedure, id, move.to)
  const started = await startClocks(desk, procedure, id, move.to)
  const due = nearest(started.length > 0 ? started : await runningDays(desk, id), desk.calendar)
  const version = found.version + 1
  await db(desk)
    .updateTable('kernel.case')
    .set({
      state: move.to,
      version,
      ...(input.title && { title: input.title }),
      ...waiting(state, found.organ, input.addressed ?? found.addressed),
      ...(input.addressed !== undefined && { addressed: input.addressed }),
      ...dueOf(state.ends ? null : due),
      moved_at: desk.now,
      closed_at: state.ends ? desk.now : null,
    })
    .where('id', '=', id)
    .execute()
  await addStep(desk, id, version, action, found.state, move.to, input)
  desk.touch(`${procedure.name}/${id}`, { state: found.state }, { state: move.to })
  return { from: found.state, to: move.to }
}

const wordsOfState = (procedure: Procedure, state: string) => ({
  state: procedure.states[state]?.title.zh ?? state,
  stateEn: procedure.states[state]?.title.en ?? state,
})

/** The state of a case, or refuses when there is none; with `lock` nobody else moves it until the transaction ends. */
export async function stateOf(desk: ReadDesk<never> | ReadDesk, procedure: Procedure, id: string, lock = false): Promise<string> {
  let query = db(desk).selectFrom('kernel.case').select('state').where('id', '=', id).where('type', '=', procedure.name)
  if (lock) query = query.forUpdate()
  const found = await query.executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  return found.state
}

/** States of several cases at once. */
export async function statesOf(desk: ReadDesk<never> | ReadDesk, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await db(desk)
    .selectFrom('kernel.case')
    .select(['id', 'state'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map(({ id, state }) => [id, state]))
}

/** The nearest last day of each case in which a clock runs. */
export async function casesDue(desk: ReadDesk<never> | ReadDesk, ids: readonly string[]): Promise<ReadonlyMap<string, Day>> {
  if (ids.length === 0) return new Map()
  const found = await db(desk)
    .selectFrom('kernel.case')
    .select(['id', 'due_on'])
    .where('id', 'in', [...ids])
    .where('due_on', 'is not', null)
    .execute()
  return new Map(found.map(({ id, due_on }) => [id, due_on as Day]))
}

/** Lengthens a running clock once by `days` of its own unit; answers the new last day, null while nobody knows it. */
export async function extendClock(
  desk: Desk<never> | Desk,
  procedure: Procedure,
  id: string,
  clockName: string,
  days: number,
): Promise<Day | null> {
  const clock = procedure.clocks.find(({ name }) => name === clockName)!
  const running = await db(desk)
    .selectFrom('kernel.case_clock')
    .selectAll()
    .where('case', '=', id)
    .where('clock', '=', clockName)
    .where('stopped_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!running) refuse(ground(kernelRefusals.notFound))
  const due = running.due_on === null ? null : lastDay(desk.calendar, clock, running.due_on as Day, days)
  await db(desk)
    .updateTable('kernel.case_clock')
    .set({ due_on: due, extended_by: running.extended_by + days })
    .where('case', '=', id)
    .where('clock', '=', clockName)
    .where('started_on', '=', running.started_on)
    .execute()
  await setDue(desk, procedure, id, due ?? 'unknown')
  return due
}

/**
 * Says by when a case must have moved on, where a rule of the room counts its days (pauses, promises shorter than the law) and
 * no clock of the procedure could: null where nothing runs, `unknown` while it ends in a year that is not announced.
 */
export async function setDue(desk: Desk<never> | Desk, procedure: Procedure, id: string, due: Due): Promise<void> {
  await db(desk).updateTable('kernel.case').set(dueOf(due)).where('id', '=', id).where('type', '=', procedure.name).execute()
}

export async function clocksOf(desk: ReadDesk<never> | ReadDesk, id: string) {
  return db(desk).selectFrom('kernel.case_clock').selectAll().where('case', '=', id).orderBy('started_on').execute()
}

async function startClocks(desk: Desk<never> | Desk, procedure: Procedure, id: string, state: string): Promise<(Day | null)[]> {
  const starting = procedure.clocks.filter(({ starts }) => starts === state)
  if (starting.length === 0) return []
  const rows = starting.map((clock) => ({
    case: id,
    clock: clock.name,
    started_on: desk.today,
    days: clock.days,
    due_on: lastDay(desk.calendar, clock, desk.today, clock.days),
  }))
  await db(desk)
    .insertInto('kernel.case_clock')
    .values(rows)
    .onConflict((c) => c.columns(['case', 'clock', 'started_on']).doUpdateSet({ stopped_on: null }))
    .execute()
  return rows.map(({ due_on }) => due_on)
}

async function stopClocks(desk: Desk<never> | Desk, procedure: Procedure, id: string, state: string) {
  const stopping = procedure.clocks.filter(({ runs }) => !runs.includes(state)).map(({ name }) => name)
  if (stopping.length === 0) return
  await db(desk)
    .updateTable('kernel.case_clock')
    .set({ stopped_on: desk.today })
    .where('case', '=', id)
    .where('clock', 'in', stopping)
    .where('stopped_on', 'is', null)
    .execute()
}

async function runningDays(desk: Desk<never> | Desk, id: string): Promise<(Day | null)[]> {
  const running = db(desk).selectFrom('kernel.case_clock').select('due_on').where('case', '=', id).where('stopped_on', 'is', null)
  return (await running.execute()).map(({ due_on }) => due_on as Day | null)
}

/** Whom a case waits for in a state. */
export function waiting(state: State, organ: string, addressed: string | null) {
  const of = state.of ?? 'own'
  return { waits_for: state.waits ?? null, waits_organ: !state.waits || of === 'any' ? null : of === 'own' ? organ : addressed }
}

async function addStep(
  desk: Desk<never> | Desk,
  id: string,
  seq: number,
  action: string,
  from: string | null,
  to: string,
  input: MoveCase,
) {
  await db(desk)
    .insertInto('kernel.case_step')
    .values(stepOf(desk, id, seq, action, from, to, input))
    .execute()
}

export const stepOf = (
  { now, actor }: Desk<never> | Desk,
  id: string,
  seq: number,
  action: string,
  from: string | null,
  to: string,
  { opinion, detail }: MoveCase,
) => ({
  case: id,
  seq,
  action,
  from_state: from,
  to_state: to,
  at: now,
  actor: actor.id,
  actor_name: actor.name,
  organ: actor.organ ?? null,
  opinion: opinion ?? null,
  detail: JSON.stringify(detail ?? {}),
})
