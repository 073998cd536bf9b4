import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { refusals } from '../refusals.ts'
import type { Read, SweepRow, Write } from './tables.ts'

export async function addSweep(desk: Write, where: Pick<SweepRow, 'register' | 'division' | 'batch'>): Promise<string> {
  const id = uuid()
  const who = { started_by: desk.actor.id, started_name: desk.actor.name, started_at: desk.now }
  try {
    await rows(desk.tx)
      .insertInto('matching.sweep')
      .values({ ...where, ...who, id, state: 'running', cursor: null, step: 0, walked: 0, proposed: 0, ended_at: null })
      .execute()
  } catch (error) {
    if (isClash(error, 'sweep_once')) refuse(ground(refusals.sweepRunning))
    throw error
  }
  desk.touch(`matching.sweep/${id}`, undefined, where)
  return id
}

/** The sweep if it runs and stands at this step, its row locked: a step told twice is done once. */
export const sweepAt = (desk: Write, id: string, step: number): Promise<SweepRow | undefined> =>
  rows(desk.tx)
    .selectFrom('matching.sweep')
    .selectAll()
    .where('id', '=', id)
    .where('step', '=', step)
    .where('state', '=', 'running')
    .forUpdate()
    .executeTakeFirst()

export const changeSweep = async (desk: Write, id: string, fields: Partial<SweepRow>): Promise<boolean> => {
  const { numUpdatedRows } = await rows(desk.tx).updateTable('matching.sweep').set(fields).where('id', '=', id).executeTakeFirst()
  desk.touch(`matching.sweep/${id}`, undefined, fields)
  return numUpdatedRows > 0n
}

export const sweepsOf = async (desk: Read, registers: readonly string[]): Promise<SweepRow[]> => {
  const { rows: found } = await sql<SweepRow>`select * from matching.sweep where register = any(${[...registers]}::text[])
    order by started_at desc, id limit 20`.execute(rows(desk.tx))
  return found
}

export const sweepOf = (desk: Read, id: string): Promise<SweepRow | undefined> =>
  rows(desk.tx).selectFrom('matching.sweep').selectAll().where('id', '=', id).executeTakeFirst()
