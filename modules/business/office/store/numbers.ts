// Numbers without gap or double: whoever asks waits for the one before to commit or give up, and takes the next. Should
// anything write around this, the table's key refuses the second of two equal numbers.
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { refusals } from '../contract/refusals.ts'
import { prefixRegister } from '../contract/registers.ts'
import type { OfficeDesk, OfficeReadDesk } from './tables.ts'

const inTurn = (desk: OfficeDesk, run: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`office ${run}`}, 0))`.execute(rows(desk.tx))

export async function nextNumber(desk: OfficeDesk, of: { organ: string; code: string; year: number; document: string }): Promise<number> {
  const { code, year } = of
  await inTurn(desk, `number ${code} ${year}`)
  const last = await rows(desk.tx)
    .selectFrom('office.number')
    .select('seq')
    .where('code', '=', code)
    .where('year', '=', year)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  await rows(desk.tx)
    .insertInto('office.number')
    .values({ ...of, seq })
    .execute()
  return seq
}

export async function nextIncomingNumber(desk: OfficeDesk, of: { organ: string; year: number; incoming: string }): Promise<number> {
  const { organ, year } = of
  await inTurn(desk, `incoming ${organ} ${year}`)
  const last = await rows(desk.tx)
    .selectFrom('office.incoming_number')
    .select('seq')
    .where('organ', '=', organ)
    .where('year', '=', year)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const seq = (last?.seq ?? 0) + 1
  await rows(desk.tx)
    .insertInto('office.incoming_number')
    .values({ ...of, seq })
    .execute()
  return seq
}

export const onePrefix = (desk: OfficeReadDesk, id: string) =>
  rows(desk.tx).selectFrom('office.prefix').selectAll().where('id', '=', id).executeTakeFirst()

/** The mark of the prefix that a number begins with, or of the organ's first prefix while there is no number. */
export async function markOf(
  desk: OfficeReadDesk,
  organ: string,
  number: string | null,
): Promise<{ code: string; mark: string } | undefined> {
  const code = number?.split('〔')[0]
  return await rows(desk.tx)
    .selectFrom('office.prefix')
    .select(['code', 'mark'])
    .where('organ', '=', organ)
    .$if(code !== undefined, (query) => query.where('code', '=', code!))
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

export async function keepPrefix(desk: OfficeDesk, action: Action, fields: { code: string; organ: string; mark: string }): Promise<string> {
  try {
    return (await keep(desk as Desk, prefixRegister, action.name, fields)).id
  } catch (error) {
    if (isClash(error, 'prefix_code')) refuse(ground(refusals.prefixTaken, { code: fields.code }, '/code'))
    throw error
  }
}
