// Setting a password of one's own, in place of the present one or of one that an administrator gave.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse, refuseAny } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import type { Account, Accounts } from './realm-accounts.ts'
import { inTurn } from './hash-turns.ts'
import { passwordGrounds } from './password-choice.ts'
import { checkPassword, hashPassword } from './password.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>

/** Keeps the password that the person chose, or refuses it with every ground. The present one is no choice. */
export async function choosePassword(db: Db, accounts: Accounts, account: Account, password: string, now: Instant): Promise<void> {
  refuseAny(passwordGrounds(password, account.account))
  const same = account.password !== null && (await inTurn(() => checkPassword(password, account.password)))
  if (same) refuse(ground(signInRefusals.passwordKept, {}, '/password'))
  await accounts.keepPassword(db, account.id, await inTurn(() => hashPassword(password)), { now, mustChange: false })
}
