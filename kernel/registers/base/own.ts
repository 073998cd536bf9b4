// Whose record it is. A citizen acts on their own record, a legal representative on the firm's: by law without a right and
// without a purpose (个人信息保护法 第45条), and nobody who acts by an agency does.
import { type AtDesk, tablesOf } from '../../people/at-desk.ts'
import type { Actor } from '../../access/actor.ts'
import type { BaseRegister } from '../../module/base-register.ts'

type Owner = AtDesk & { readonly actor: Actor }

/** `citizen/<id>`, or `legal-person/<credit code>` while representing it; undefined for whoever else acts. */
export function holderOf({ kind, id, behalf, only }: Actor): string | undefined {
  if (kind !== 'citizen' || only !== undefined) return undefined
  if (behalf === undefined) return `citizen/${id}`
  return behalf.startsWith('legal-person/') ? behalf : undefined
}

/** The record of the base register that is the actor's own; undefined when there is none, or the actor is no citizen. */
export async function recordOfCitizen(desk: Owner, base: Pick<BaseRegister, 'name'>): Promise<string | undefined> {
  const holder = holderOf(desk.actor)
  if (holder === undefined) return undefined
  const found = await tablesOf(desk)
    .selectFrom('kernel.citizen_record')
    .select('record')
    .where('holder', '=', holder)
    .where('register', '=', base.name)
    .executeTakeFirst()
  return found?.record
}

/** From now on this record is the holder's own: of a firm it is the one with its code. */
export async function tieRecord(desk: AtDesk, base: Pick<BaseRegister, 'name'>, holder: string, record: string): Promise<void> {
  await tablesOf(desk)
    .insertInto('kernel.citizen_record')
    .values({ holder, register: base.name, record })
    .onConflict((held) => held.columns(['holder', 'register']).doUpdateSet({ record }))
    .execute()
}

/** Every register in which the actor has a record of their own. */
export async function recordsOfCitizen(desk: Owner): Promise<ReadonlyMap<string, string>> {
  const holder = holderOf(desk.actor)
  if (holder === undefined) return new Map()
  const found = await tablesOf(desk)
    .selectFrom('kernel.citizen_record')
    .select(['register', 'record'])
    .where('holder', '=', holder)
    .execute()
  return new Map(found.map(({ register, record }) => [register, record]))
}

/** The account that a record is tied to: `citizen/<id>` or `legal-person/<credit code>`; undefined where nobody has one. */
export async function holderOfRecord(desk: AtDesk, base: Pick<BaseRegister, 'name'>, record: string): Promise<string | undefined> {
  const found = await tablesOf(desk)
    .selectFrom('kernel.citizen_record')
    .select('holder')
    .where('register', '=', base.name)
    .where('record', '=', record)
    .limit(1)
    .executeTakeFirst()
  return found?.holder
}
