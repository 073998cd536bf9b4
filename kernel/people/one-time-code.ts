// One-time codes of an authenticator (RFC 6238: SHA-1, six digits, thirty seconds, which every authenticator knows). A code
// counts one step early or late, and each step once: the row remembers the last one, so of two who show the same code one
// is refused. The secret lies sealed; without the key of the vault the table is worth nothing.
import type { Kysely } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import type { Vault } from '../trust/vault.ts'
import type { Realm } from './realm-accounts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>
export type Holder = { readonly realm: Realm; readonly holder: string }

const PERIOD = 30
const about = ({ realm, holder }: Holder) => `one-time-code/${realm}/${holder}`
const totpOf = (secret: string, account = '') =>
  new TOTP({ issuer: 'Yuelu 岳麓', label: account, algorithm: 'SHA1', digits: 6, period: PERIOD, secret: Secret.fromBase32(secret) })

const rowOf = (db: Db, { realm, holder }: Holder) =>
  db.selectFrom('kernel.one_time_secret').selectAll().where('realm', '=', realm).where('holder', '=', holder).executeTakeFirst()

/** True if signing in asks for a code. */
export const asksCode = async (db: Db, who: Holder): Promise<boolean> => (await rowOf(db, who)) !== undefined

/** A new secret. It counts once a code of it has been shown; one that is in force stays so until then. */
export function newSecret(account: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32
  return { secret, uri: totpOf(secret, account).toString() }
}

/** The step a code belongs to, if it is the secret's and of about now. */
function stepOf(secret: string, code: string, now: Instant): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const timestamp = Date.parse(now)
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** Keeps the secret in force from now on, if the code is its own. */
export async function confirmSecret(db: Db, vault: Vault, who: Holder, secret: string, code: string, now: Instant): Promise<void> {
  const step = stepOf(secret, code, now)
  if (step === undefined) refuse(ground(signInRefusals.wrongCode, {}, '/code'))
  const fresh = { sealed: vault.seal(secret, about(who)), added_at: now, last_step: String(step) }
  await db
    .insertInto('kernel.one_time_secret')
    .values({ ...who, ...fresh })
    .onConflict((c) => c.columns(['realm', 'holder']).doUpdateSet(fresh))
    .execute()
}

/** True if the code is right and its step was never shown before; it is used up by this. */
export async function acceptCode(db: Db, vault: Vault, who: Holder, code: string, now: Instant): Promise<boolean> {
  const row = await rowOf(db, who)
  const secret = row && vault.open(row.sealed, about(who))
  const step = secret === undefined ? undefined : stepOf(secret, code, now)
  if (step === undefined) return false
  const { numUpdatedRows } = await db
    .updateTable('kernel.one_time_secret')
    .set({ last_step: String(step) })
    .where('realm', '=', who.realm)
    .where('holder', '=', who.holder)
    .where('last_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function removeSecret(db: Db, { realm, holder }: Holder): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('kernel.one_time_secret')
    .where('realm', '=', realm)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
