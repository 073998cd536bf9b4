// Recovery of an account whose owner lost everything. One official opens it, another confirms it within a day, and the code
// that this makes lets the owner set a new password within half an hour. The code is kept as its digest; it has 100 bits.
import { randomInt } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { uuid } from '../id/uuid.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { type Instant, instantOf } from '../time/day.ts'
import { sm3 } from '../trust/sm3.ts'
import { type AtDesk, tablesOf } from './at-desk.ts'
import { forgetDevices } from './known-device.ts'
import { removeSecret } from './one-time-code.ts'
import { removePasskeys } from './own-passkeys.ts'
import { keepChosen } from './password-change.ts'
import { type Account, officials } from './realm-accounts.ts'
import { endSessions } from './sessions.ts'
import { signInRefusals } from './sign-in-refusals.ts'

const CODE_MINUTES = 30

/** Crockford’s 32 signs: none is mistaken for another when read aloud or copied by hand. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const later = (now: Instant, ms: number) => instantOf(new Date(Date.parse(now) + ms))
const plain = (code: string) =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

/** Opens a recovery; one that ran for the same person ends. */
export async function openRecovery(desk: AtDesk, given: { official: string; reason: string; by: string; now: Instant }): Promise<string> {
  const db = tablesOf(desk)
  const id = uuid()
  await db
    .updateTable('kernel.recovery')
    .set({ ended_at: given.now })
    .where('official', '=', given.official)
    .where('ended_at', 'is', null)
    .execute()
  const nothingYet = { confirmed_by: null, confirmed_at: null, code_hash: null, code_ends: null, ended_at: null }
  await db
    .insertInto('kernel.recovery')
    .values({ id, official: given.official, reason: given.reason, opened_by: given.by, opened_at: given.now, ...nothingYet })
    .execute()
  return id
}

export type RecoveryCard = {
  id: string
  official: string
  account: string
  name: string
  reason: string
  openedBy: string
  openedByName: string
  openedAt: Instant
  confirmedByName: string | null
  confirmedAt: Instant | null
  codeEnds: Instant | null
}

const cards = (condition: RawBuilder<unknown>) => sql<RecoveryCard>`
  select r.id, r.official, o.account, o.name, r.reason, r.opened_by as "openedBy", b.name as "openedByName", r.opened_at as "openedAt",
    c.name as "confirmedByName", r.confirmed_at as "confirmedAt", r.code_ends as "codeEnds"
  from kernel.recovery r join kernel.official o on o.id = r.official join kernel.official b on b.id = r.opened_by
  left join kernel.official c on c.id = r.confirmed_by where r.ended_at is null and ${condition}`

/** The recoveries that wait to be confirmed, opened since then, and those whose code is good; the newest first. */
export async function runningRecoveries(desk: AtDesk, { now, since }: { now: Instant; since: Instant }): Promise<RecoveryCard[]> {
  const running = sql`(r.code_ends > ${now} or (r.confirmed_at is null and r.opened_at > ${since}))`
  return (await cards(sql`${running} order by r.opened_at desc limit 200`).execute(tablesOf(desk))).rows
}

/** One that has not ended, held until the transaction is over. */
export async function recoveryToConfirm(desk: AtDesk, id: string): Promise<RecoveryCard | undefined> {
  return (await cards(sql`r.id = ${id} for update of r`).execute(tablesOf(desk))).rows[0]
}

/** Confirms and answers the code; undefined when somebody else has confirmed it meanwhile. */
export async function confirmRecovery(
  desk: AtDesk,
  given: { id: string; by: string; now: Instant },
): Promise<{ code: string; ends: Instant } | undefined> {
  const groups = Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join(''))
  const code = groups.join('-')
  const ends = later(given.now, CODE_MINUTES * 60_000)
  const { numUpdatedRows } = await tablesOf(desk)
    .updateTable('kernel.recovery')
    .set({ confirmed_by: given.by, confirmed_at: given.now, code_hash: sm3(plain(code)), code_ends: ends })
    .where('id', '=', given.id)
    .where('confirmed_at', 'is', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? { code, ends } : undefined
}

type Use = { readonly account: string; readonly code: string; readonly now: Instant }

/** The account that the code may recover now. It says nothing of accounts that have none. */
export async function recoverable(db: Kysely<KernelTables>, { account, code, now }: Use): Promise<Account> {
  const found = await officials.find(db, account)
  const good = await db
    .selectFrom('kernel.recovery')
    .select('id')
    .where('official', '=', found?.id ?? '00000000-0000-0000-0000-000000000000')
    .where('code_hash', '=', sm3(plain(code)))
    .where('code_ends', '>', now)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return found && good ? found : refuse(ground(signInRefusals.wrongRecovery))
}

/**
 * Uses the code up and keeps the new password, inside a transaction. Passkeys, codes, known devices and sessions end. Of two
 * who use one code at once, the second is refused.
 */
export async function useRecovery(db: Kysely<KernelTables>, account: Account, hash: string, { code, now }: Use): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('kernel.recovery')
    .set({ ended_at: now })
    .where('official', '=', account.id)
    .where('code_hash', '=', sm3(plain(code)))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) refuse(ground(signInRefusals.wrongRecovery))
  await keepChosen(db, officials, account, hash, now)
  const who = { realm: 'officials', holder: account.id } as const
  await removePasskeys(db, who)
  await removeSecret(db, who)
  await forgetDevices(db, who)
  await endSessions(db, account.id)
}
