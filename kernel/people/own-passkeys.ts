// The passkeys that a holder has: kept, named, shown, removed. What they prove stands in passkeys.ts.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import type { Holder } from './one-time-code.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>

export type MadePasskey = {
  readonly id: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: string[]
  readonly backedUp: boolean
}

/** Gives the passkey to its holder; refuses one that somebody has already. */
export async function keepPasskey(db: Db, who: Holder, made: MadePasskey, name: string, now: Instant): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('kernel.passkey')
    .values({
      ...who,
      id: made.id,
      name,
      public_key: made.publicKey,
      counter: String(made.counter),
      transports: made.transports,
      backed_up: made.backedUp,
      added_at: now,
      used_at: null,
    })
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) refuse(ground(signInRefusals.wrongPasskey))
}

export type PasskeyCard = {
  id: string
  name: string
  transports: string[]
  backedUp: boolean
  addedAt: Instant
  usedAt: Instant | null
}

export async function passkeysOf(db: Db, { realm, holder }: Holder): Promise<PasskeyCard[]> {
  const rows = await db
    .selectFrom('kernel.passkey')
    .select(['id', 'name', 'transports', 'backed_up as backedUp', 'added_at as addedAt', 'used_at as usedAt'])
    .where('realm', '=', realm)
    .where('holder', '=', holder)
    .orderBy('added_at')
    .execute()
  return rows as PasskeyCard[]
}

export async function renamePasskey(db: Db, { realm, holder }: Holder, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('kernel.passkey')
    .set({ name })
    .where('id', '=', id)
    .where('realm', '=', realm)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes one passkey of the holder, or all. */
export async function removePasskeys(db: Db, { realm, holder }: Holder, id?: string): Promise<boolean> {
  let rows = db.deleteFrom('kernel.passkey').where('realm', '=', realm).where('holder', '=', holder)
  if (id !== undefined) rows = rows.where('id', '=', id)
  return (await rows.executeTakeFirst()).numDeletedRows > 0n
}
