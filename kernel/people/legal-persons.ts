import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'
import { accountOfPerson, type OfPerson } from './account-of-person.ts'
import { isCreditCode } from './credit-code.ts'

export type NewLegalPerson = {
  readonly uscc: string
  readonly name: string
  readonly representative: string
  readonly from: Day
  readonly simulated?: boolean
}

/** Enters a legal person; the code must have its check character. */
export async function enterLegalPerson(db: Kysely<KernelTables>, person: NewLegalPerson): Promise<void> {
  if (!isCreditCode(person.uscc)) throw new RangeError(`not a unified social credit code: ${person.uscc}`)
  await db
    .insertInto('kernel.legal_person')
    .values({
      uscc: person.uscc,
      name: person.name,
      representative: person.representative,
      simulated: person.simulated ?? false,
      valid_from: person.from,
      valid_to: null,
    })
    .execute()
}

/** Whether the citizen is the legal representative on the day (民法典 第61条). */
export async function represents(desk: { readonly tx: unknown; readonly today: Day }, citizen: string, uscc: string): Promise<boolean> {
  const found = await (desk.tx as Kysely<KernelTables>)
    .selectFrom('kernel.legal_person')
    .select('uscc')
    .where('uscc', '=', uscc)
    .where('representative', '=', citizen)
    .where('valid_from', '<=', desk.today)
    .where(({ or, eb }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', desk.today)]))
    .executeTakeFirst()
  return found !== undefined
}

export type Acting = {
  /** The code it bore until now. */
  readonly was?: string | undefined
  readonly uscc: string
  readonly name: string
  readonly simulated: boolean
  /** Its representative: the digest of their identity number, and their record of persons. Nobody represents it when absent. */
  readonly representative?: OfPerson | undefined
}

/**
 * Follows the base of legal persons: from now on the citizen with this identity number, or whose own record it is, and nobody else,
 * acts for it as its representative. Where there is no such account, nobody does.
 */
export async function keepActing(
  desk: { readonly tx: unknown; readonly today: Day },
  { was, uscc, name, simulated, representative }: Acting,
): Promise<void> {
  const db = desk.tx as Kysely<KernelTables>
  const account = representative && (await accountOfPerson(desk, representative))
  const citizen = account?.isShut ? undefined : account
  const over = [...(citizen ? [] : [uscc]), ...(was !== undefined && was !== uscc ? [was] : [])]
  if (over.length > 0) await endActing(db, over, desk.today)
  if (!citizen) return
  const values = { name, representative: citizen.id, simulated, valid_from: desk.today, valid_to: null }
  await db
    .insertInto('kernel.legal_person')
    .values({ uscc, ...values })
    .onConflict((held) => held.column('uscc').doUpdateSet(values))
    .execute()
}

/** A row ends with the day before; one that began today was never in force. */
async function endActing(db: Kysely<KernelTables>, codes: readonly string[], today: Day): Promise<void> {
  await db.deleteFrom('kernel.legal_person').where('uscc', 'in', codes).where('valid_from', '>=', today).execute()
  await db
    .updateTable('kernel.legal_person')
    .set({ valid_to: today })
    .where('uscc', 'in', codes)
    .where(({ or, eb }) => or([eb('valid_to', 'is', null), eb('valid_to', '>', today)]))
    .execute()
}
