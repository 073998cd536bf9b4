// The account of a person whom the base of persons knows: by the digest of their identity number, else by the record that an account is
// tied to. One that only declared whose it is stands for nobody.
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'

export type OfPerson = { readonly digest: Buffer; readonly record: string }

const CHECKED = 2
const PERSONS = 'population.person'

const kernelOf = (desk: { readonly tx: unknown }) => desk.tx as Kysely<KernelTables>

/** Also one that is shut. */
export async function accountOfPerson(
  desk: { readonly tx: unknown },
  { digest, record }: OfPerson,
): Promise<{ readonly id: string; readonly isShut: boolean } | undefined> {
  const checked = kernelOf(desk).selectFrom('kernel.citizen').select(['id', 'disabled_at']).where('assurance', '>=', CHECKED)
  const found =
    (await checked.where('id_digest', '=', digest).executeTakeFirst()) ??
    (await checked
      .where(
        'id',
        'in',
        sql<string>`(select substr(holder, 9)::uuid from kernel.citizen_record
          where register = ${PERSONS} and record = ${record} and holder like 'citizen/%')`,
      )
      .executeTakeFirst())
  return found && { id: found.id, isShut: found.disabled_at !== null }
}

/**
 * Whoever died acts no more, and nobody by their appointment (民法典 第13条、第173条); one who was taken for dead by mistake acts again.
 * Nothing else shuts a citizen's account.
 */
export async function keepAlive(desk: { readonly tx: unknown; readonly now: Instant }, person: OfPerson, isAlive: boolean): Promise<void> {
  const account = await accountOfPerson(desk, person)
  if (!account || account.isShut !== isAlive) return
  await kernelOf(desk)
    .updateTable('kernel.citizen')
    .set({ disabled_at: isAlive ? null : desk.now })
    .where('id', '=', account.id)
    .execute()
}
