// The only file that opens the tables of batches at a desk. A batch is its organ's: to others it is as if it were not there.
import type { Selectable } from 'kysely'
import type { IntakeTables } from '#kernel/db/intake-tables.ts'
import { rows as open, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { In } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { type BatchState, type openBatch, refusals, states } from './contract.ts'

export type Tables = IntakeTables
export const { on, answer } = bindTo<Tables>()
export type IntakeDesk = Desk<Tables>
export type IntakeReadDesk = ReadDesk<Tables>
export type BatchRow = Selectable<IntakeTables['kernel.intake_batch']> & { state: BatchState; opened_at: Instant }

const SHOWN = 50
/** A batch begun, of which no file came, is nothing to look at for others. */
const owned = (desk: IntakeReadDesk) =>
  open(desk.tx)
    .selectFrom('kernel.intake_batch')
    .selectAll()
    .where('organ', '=', desk.actor.organ ?? '')

export async function batchesOf(desk: IntakeReadDesk): Promise<BatchRow[]> {
  return (await owned(desk).orderBy('opened_at', 'desc').orderBy('id', 'desc').limit(SHOWN).execute()) as BatchRow[]
}

export async function batchOf(desk: IntakeReadDesk, id: string): Promise<BatchRow> {
  const found = await owned(desk).where('id', '=', id).executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  return found as BatchRow
}

export async function keepBatch(desk: IntakeDesk, card: In<typeof openBatch>): Promise<string> {
  const id = uuid()
  const { actor } = desk
  const { fileName, size, register, kind, sm3 = null, effective = null, evidence = null, simulated = false } = card
  await open(desk.tx)
    .insertInto('kernel.intake_batch')
    .values({
      id,
      register,
      kind,
      state: 'awaiting',
      organ: actor.organ ?? '',
      actor_kind: actor.kind,
      actor: actor.id,
      actor_name: actor.name,
      post: actor.post ?? null,
      policy: actor.policy?.version ?? 'none',
      opened_at: desk.now,
      file_name: fileName,
      size,
      sm3,
      effective,
      evidence,
      simulated,
    } as never)
    .execute()
  desk.touch(`intake.batch/${id}`, undefined, card)
  return id
}

type Change = {
  readonly from: readonly BatchState[]
  readonly to?: BatchState
  readonly asked?: 'pause' | 'cancel' | null
  readonly anew?: true
  readonly sm3?: string
}

/** Moves the batch on, or asks its runner to; refuses when it stands elsewhere. */
export async function moveBatch(desk: IntakeDesk, id: string, { from, to, asked, anew, sm3 }: Change): Promise<BatchState> {
  const before = await batchOf(desk, id)
  const moved = await open(desk.tx)
    .updateTable('kernel.intake_batch')
    .set({
      ...(to && { state: to }),
      ...(asked !== undefined && { asked }),
      ...(sm3 && { sm3 }),
      ...(anew && {
        pass: 'run',
        rows_read: 0,
        rows_in: 0,
        rows_refused: 0,
        at_row: 0,
        at_byte: 0,
        worked_ms: 0,
        chain: '',
        began_at: null,
      }),
      ...(to === 'cancelled' && { ended_at: desk.now }),
    } as never)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .returning('state')
    .executeTakeFirst()
  if (!moved) refuse(ground(refusals.notInState, { state: states[before.state].zh, stateEn: states[before.state].en }))
  desk.touch(`intake.batch/${id}`, { state: before.state }, { state: moved.state, asked: asked ?? null })
  return moved.state as BatchState
}

export type RefusedRecord = { row: number; cells: string[]; reasons: { field: string; zh: string; en: string }[] }

/** The rows that came back of the pass at hand. */
export async function refusedOf(desk: IntakeReadDesk, batch: BatchRow, after: number, most: number): Promise<RefusedRecord[]> {
  const { rows } = await sql<RefusedRecord>`select "row", cells, reasons from kernel.intake_refused
    where batch = ${batch.id} and pass = ${batch.pass} and "row" > ${after} order by "row" limit ${most}`.execute(open(desk.tx))
  return rows
}
