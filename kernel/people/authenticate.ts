// How a person proves who they are with a password and, if they have an authenticator, a code. The lock is looked at when
// the turn to hash comes, not when the request arrives: a burst of parallel guesses gets no more than the lock allows,
// give or take the few that are hashed at the same time.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import type { Vault } from '../trust/vault.ts'
import { type Account, type Accounts, officials, type Realm } from './realm-accounts.ts'
import { networkOf } from './client-address.ts'
import { inTurn } from './hash-turns.ts'
import { deviceOf } from './known-device.ts'
import { type Attempt, forgetFailures, noteFailure, refuseIfLocked } from './lock-out.ts'
import { acceptCode, asksCode } from './one-time-code.ts'
import { checkPassword, hashPassword, isOutdated } from './password.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>

export type Credentials = {
  readonly account: string
  readonly password: string
  readonly code?: string
  /** Address of the caller. */
  readonly client: string
  /** Token of the browser, if it keeps one. */
  readonly device?: string
  readonly now: Instant
  /** Opens the secrets of one-time codes; without it nobody who has one gets in. */
  readonly vault?: Vault
  /** Default: officials. */
  readonly accounts?: Accounts
}

/** A person who has proved who they are; methods as RFC 8176 names them: pwd, otp, hwk, user. */
export type Proven = { readonly realm: Realm; readonly subject: string; readonly methods: readonly string[] }

/** Proves by password and, where there is one, by code; refuses without saying whether the account exists. */
export async function authenticate(db: Db, given: Credentials): Promise<Proven> {
  const { accounts = officials } = given
  const { account, methods } = await proveSecrets(db, given)
  await admit(db, accounts, account, given.now)
  return { realm: accounts.realm, subject: account.id, methods }
}

/** The password and the code alone: what signing in and proving anew have in common. */
export async function proveSecrets(db: Db, given: Credentials): Promise<{ account: Account; methods: string[] }> {
  const { accounts = officials, code } = given
  const account = await provePassword(db, given)
  const who = { realm: accounts.realm, holder: account.id }
  if (!(await asksCode(db, who))) return { account, methods: ['pwd'] }
  if (code === undefined || code === '') refuse(ground(signInRefusals.needsCode, {}, '/code'))
  await proveCode(db, account, { ...given, code })
  return { account, methods: ['pwd', 'otp'] }
}

/** The account that the password opens. Its failures are forgotten only if no code is still to come. */
export async function provePassword(db: Db, given: Credentials): Promise<Account> {
  const { accounts = officials, password, now } = given
  const found = await accounts.find(db, given.account)
  const attempt = await attemptOf(db, given, found?.id)
  const fits = await inTurn(async () => {
    await refuseIfLocked(db, attempt, now)
    return await checkPassword(password, found?.password ?? null)
  })
  if (!fits || !found) {
    await noteFailure(db, attempt, now)
    refuse(ground(signInRefusals.wrongCredentials))
  }
  let kept = found.password
  if (isOutdated(kept ?? '')) {
    const hash = await inTurn(() => hashPassword(password))
    await accounts.keepPassword(db, found.id, hash, {})
    kept = hash
  }
  if (!(await asksCode(db, { realm: accounts.realm, holder: found.id }))) await forgetFailures(db, attempt)
  return { ...found, password: kept }
}

/** Refuses a wrong code and counts it as a failure; a right one is used up. */
export async function proveCode(db: Db, account: Account, given: Omit<Credentials, 'password'> & { code: string }): Promise<void> {
  const { accounts = officials, code, now, vault } = given
  const attempt = await attemptOf(db, given, account.id)
  await refuseIfLocked(db, attempt, now)
  if (!vault || !(await acceptCode(db, vault, { realm: accounts.realm, holder: account.id }, code, now))) {
    await noteFailure(db, attempt, now)
    refuse(ground(signInRefusals.wrongCode, {}, '/code'))
  }
  await forgetFailures(db, attempt)
}

/** The last door: who may not enter, or must first set a password of their own, is refused. */
export async function admit(db: Db, accounts: Accounts, account: Account, now: Instant): Promise<void> {
  await accounts.admit(db, account.id, now)
  if (account.mustChange) refuse(ground(signInRefusals.mustChange))
}

async function attemptOf(db: Db, given: Omit<Credentials, 'password'>, holder: string | undefined): Promise<Attempt> {
  const { realm } = given.accounts ?? officials
  const device = await deviceOf(db, realm, holder, given.device)
  return { realm, account: given.account, place: device ?? networkOf(given.client), known: device !== undefined }
}
