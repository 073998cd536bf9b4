// A seal's row, its case and its SESeal move together here and nowhere else.
import type { Kysely } from 'kysely'
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { SealState } from '../contract/fields.ts'
import { refusals } from '../contract/refusals.ts'
import { sealRegister } from '../contract/registers.ts'
import { sealLife } from '../procedure.ts'
import { db, type Read, type SealRow, type Write } from './tables.ts'

type SealFields = Static<typeof sealRegister.record>

export async function addSeal(desk: Write, action: Action, fields: Omit<SealFields, 'state'>, esl: Buffer) {
  const { id } = await held(() => keep(desk as Desk, sealRegister, action.name, { ...fields, state: 'made' }))
  await db(desk).insertInto('seals.artwork').values({ seal: id, esl }).execute()
  return openCase(desk as Desk, sealLife, action.name, { id, title: fields.name, organ: fields.organ })
}

/** A seal for an action of `permission`, its case locked; one outside the actor's reach is not found. */
export async function lockSeal(desk: Write, id: string, permission: string): Promise<SealRow> {
  await stateOf(desk as Desk, sealLife, id, true)
  const row = await sealById(desk, id)
  return row && decide(desk.actor, permission, { organ: row.organ }).allowed ? row : refuse(ground(kernelRefusals.notFound))
}

export async function moveSeal(
  desk: Write,
  action: Action,
  row: SealRow,
  to: SealState,
  more: { opinion?: string; fields?: Partial<SealFields> } = {},
): Promise<{ state: SealState }> {
  await moveCase(desk as Desk, sealLife, row.id, action.name, { to, ...(more.opinion !== undefined && { opinion: more.opinion }) })
  await held(() => keep(desk as Desk, sealRegister, action.name, { ...more.fields, state: to }, { id: row.id }), more.fields?.filingNumber)
  return { state: to }
}

/** What a unique key holds, said as a refusal. */
async function held<T>(write: () => Promise<T>, number?: string | null): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (isClash(error, 'seal_once')) refuse(ground(refusals.sealExists))
    if (isClash(error, 'seal_filing_once')) refuse(ground(refusals.numberTaken, { number: number ?? '' }, '/number'))
    throw error
  }
}

export const sealById = (desk: Read, id: string): Promise<SealRow | undefined> =>
  db(desk).selectFrom('seals.seal').selectAll().where('id', '=', id).executeTakeFirst()

export const sealsById = (desk: Read, ids: readonly string[]): Promise<SealRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db(desk)
        .selectFrom('seals.seal')
        .selectAll()
        .where('id', 'in', [...ids])
        .orderBy('name')
        .execute()

/** The seals of these codes, each with its SESeal. */
export const sealsByCode = (desk: Read, codes: readonly string[]): Promise<(SealRow & { esl: Buffer })[]> =>
  codes.length === 0
    ? Promise.resolve([])
    : db(desk)
        .selectFrom('seals.seal')
        .innerJoin('seals.artwork', 'seals.artwork.seal', 'seals.seal.id')
        .selectAll('seals.seal')
        .select('seals.artwork.esl')
        .where('es_id', 'in', [...codes])
        .execute()

/** The seals of an organ that are in use, the one of its name first. */
export const sealsInUse = (desk: Read, organ: string): Promise<SealRow[]> =>
  db(desk)
    .selectFrom('seals.seal')
    .selectAll()
    .where('organ', '=', organ)
    .where('state', '=', 'enabled')
    .orderBy(sql`kind <> 'name'`)
    .orderBy('created_at')
    .execute()

export async function eslOf(desk: Read, seal: string): Promise<Buffer> {
  const found = await db(desk).selectFrom('seals.artwork').select('esl').where('seal', '=', seal).executeTakeFirstOrThrow()
  return found.esl
}

/** Whether an official is a simulated one, of a demonstration. */
export async function isSimulated(desk: Read, official: string): Promise<boolean> {
  const found = await (db(desk) as unknown as Kysely<KernelTables>)
    .selectFrom('kernel.official')
    .select('simulated')
    .where('id', '=', official)
    .executeTakeFirst()
  return found?.simulated ?? false
}

/** Every change of a seal's state, oldest first. */
export async function statesThrough(desk: Read, seals: readonly string[]): Promise<{ seal: string; state: SealState; at: Instant }[]> {
  if (seals.length === 0) return []
  const found = await (db(desk) as unknown as Kysely<KernelTables>)
    .selectFrom('kernel.case_step')
    .select(['case', 'to_state', 'at'])
    .where('case', 'in', [...seals])
    .orderBy('seq')
    .execute()
  return found.map((step) => ({ seal: step.case, state: step.to_state as SealState, at: step.at as Instant }))
}
