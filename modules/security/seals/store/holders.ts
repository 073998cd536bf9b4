import { sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { refusals } from '../contract/refusals.ts'
import { holderRegister } from '../contract/registers.ts'
import { db, type HolderRow, type Read, type Write } from './tables.ts'

const inForce = (desk: Read) =>
  db(desk)
    .selectFrom('seals.holder')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('from', '<=', desk.today)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', desk.today)]))

/** The appointment of an official for a seal that is in force today. */
export const holderOf = (desk: Read, seal: string, official: string): Promise<HolderRow | undefined> =>
  inForce(desk).where('seal', '=', seal).where('official', '=', official).executeTakeFirst()

/** The seals that an official may apply today. */
export async function heldBy(desk: Read, official: string): Promise<ReadonlySet<string>> {
  const found = await inForce(desk).where('official', '=', official).execute()
  return new Set(found.map(({ seal }) => seal))
}

export async function addHolder(desk: Write, action: Action, fields: Static<typeof holderRegister.record>): Promise<string> {
  // An appointment that ran out makes room for a new one.
  await sql`update seals.holder set ended_at = ${desk.now}, version = version + 1, updated_at = ${desk.now}
    where seal = ${fields.seal} and official = ${fields.official} and ended_at is null and until < ${desk.today}`.execute(db(desk))
  try {
    const { id } = await keep(desk as Desk, holderRegister, action.name, fields)
    return id
  } catch (error) {
    if (isClash(error, 'holder_once')) refuse(ground(refusals.holderAlready, undefined, '/account'))
    throw error
  }
}

export const openHolder = (desk: Write, id: string): Promise<HolderRow | undefined> =>
  db(desk).selectFrom('seals.holder').selectAll().where('id', '=', id).where('ended_at', 'is', null).forUpdate().executeTakeFirst()

export const endHolder = (desk: Write, action: Action, id: string, remark: string) =>
  keep(desk as Desk, holderRegister, action.name, { endedAt: desk.now, remark }, { id })
