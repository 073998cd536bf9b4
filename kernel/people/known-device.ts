// Devices that a holder has signed in from, by a random token that the browser keeps for a year. It opens nothing: it only
// says that failures made elsewhere are not this browser's.
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { sm3, sm3Hex } from '../trust/sm3.ts'
import type { Realm } from './realm-accounts.ts'

type Db = Kysely<KernelTables>
type Holder = { readonly realm: Realm; readonly holder: string }

export const DEVICE_DAYS = 365
const NOBODY = '00000000-0000-0000-0000-000000000000'
const isToken = (token: string | undefined): token is string => token !== undefined && /^[\w-]{43}$/.test(token)

/** The name of a device in the count of failures, if the holder knows it. Asks the table in any case, for equal time. */
export async function deviceOf(db: Db, realm: Realm, holder: string | undefined, token: string | undefined): Promise<string | undefined> {
  const found = await db
    .selectFrom('kernel.known_device')
    .select('holder')
    .where('token_hash', '=', sm3(token ?? ''))
    .where('realm', '=', realm)
    .where('holder', '=', holder ?? NOBODY)
    .executeTakeFirst()
  return found && isToken(token) ? `device/${sm3Hex(token).slice(0, 16)}` : undefined
}

/** Remembers the device for the holder; answers its token, a new one unless this house gave the present one. */
export async function rememberDevice(db: Db, { realm, holder }: Holder, token: string | undefined, now: Instant): Promise<string> {
  const given =
    isToken(token) &&
    (await db.selectFrom('kernel.known_device').select('realm').where('token_hash', '=', sm3(token)).limit(1).executeTakeFirst())
  const kept = isToken(token) && given ? token : randomBytes(32).toString('base64url')
  await db
    .insertInto('kernel.known_device')
    .values({ token_hash: sm3(kept), realm, holder, seen_at: now })
    .onConflict((c) => c.columns(['token_hash', 'realm', 'holder']).doUpdateSet({ seen_at: now }))
    .execute()
  return kept
}

export async function forgetDevices(db: Db, { realm, holder }: Holder): Promise<void> {
  await db.deleteFrom('kernel.known_device').where('realm', '=', realm).where('holder', '=', holder).execute()
}
