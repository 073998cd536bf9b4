// Lock-out that cannot lock others out. Failures are counted by account and the place they come from: five in fifteen
// minutes close that place to that account. A guesser with many addresses is slowed by the account itself, which then hears
// one try a minute from devices it does not know; a device its owner has signed in from, and a passkey, never wait for
// that. Accounts that do not exist are counted in the same way, so the answers say nothing about them.
import { type Kysely, sql } from 'kysely'
import { raiseAlarm } from '../alarms/raise.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { type Instant, instantOf } from '../time/day.ts'
import type { Realm } from './realm-accounts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

export const LOCK = { failures: 5, minutes: 15, elsewhere: 20, pauseSeconds: 60 } as const

type Db = Kysely<KernelTables>

const sinceLock = (now: Instant) => instantOf(new Date(Date.parse(now) - LOCK.minutes * 60_000))

/** Who tries to open which account, from where. */
export type Attempt = {
  readonly realm: Realm
  readonly account: string
  /** Network of the caller, or the known device. */
  readonly place: string
  /** The account knows the device. */
  readonly known: boolean
}

/** Refuses a place that has failed too often, and a strange place while the account is tried from everywhere. */
export async function refuseIfLocked(db: Db, { realm, account, place, known }: Attempt, now: Instant): Promise<void> {
  const since = sinceLock(now)
  const { rows } = await sql<{ here: number; strange: number; latest: Instant | null }>`
    select count(*) filter (where client = ${place})::int as here, count(*) filter (where not known)::int as strange,
      max(at) filter (where not known) as latest
    from kernel.sign_in_failure where account = ${account} and realm = ${realm} and at > ${since}`.execute(db)
  const { here, strange, latest } = rows[0]!
  if (here >= LOCK.failures) refuse(ground(signInRefusals.lockedOut, { minutes: LOCK.minutes }))
  const paused = latest !== null && Date.parse(now) - Date.parse(latest) < LOCK.pauseSeconds * 1000
  if (!known && strange >= LOCK.elsewhere && paused) refuse(ground(signInRefusals.slowed))
}

export async function noteFailure(db: Db, { realm, account, place, known }: Attempt, now: Instant): Promise<void> {
  await db.insertInto('kernel.sign_in_failure').values({ realm, account, client: place, known, at: now }).execute()
  const { rows } = await sql<{ failures: number; staff: boolean }>`select count(*)::int as failures,
      exists (select from kernel.official o where o.account = ${account}) as staff from kernel.sign_in_failure
    where account = ${account} and realm = ${realm} and at > ${sinceLock(now)}`.execute(db)
  const { failures, staff } = rows[0]!
  if (failures < LOCK.elsewhere) return
  // One alarm for each official; all others are one together, or a list of names would fill the duty officer's board.
  const about = realm === 'officials' && staff ? `${realm}/${account}` : realm
  await raiseAlarm(db, { kind: 'sign-in.failures', about, detail: { failures } }, now)
}

/** Forgets the failures of a place that has proved itself; those of other places stay. */
export async function forgetFailures(db: Db, { realm, account, place }: Attempt): Promise<void> {
  await db
    .deleteFrom('kernel.sign_in_failure')
    .where('account', '=', account)
    .where('realm', '=', realm)
    .where('client', '=', place)
    .execute()
}
