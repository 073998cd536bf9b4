import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Day } from '../time/day.ts'
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
