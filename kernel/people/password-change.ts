// Setting a password of one's own, in place of the present one or of one that an administrator gave. The hash is made before
// any transaction is opened: whoever waits for a turn to hash holds no connection that another's turn may be waiting for.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse, refuseAny } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import { inTurn } from './hash-turns.ts'
import { passwordGrounds } from './password-choice.ts'
import { checkPassword, hashPassword } from './password.ts'
import type { Account, Accounts } from './realm-accounts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>

/** The stored form of the password that the person chose, or a refusal with every ground. The present one is no choice. */
export async function chosenPassword(account: Account, password: string): Promise<string> {
  refuseAny(passwordGrounds(password, account.account))
  const isSame = account.password !== null && (await inTurn(() => checkPassword(password, account.password)))
  if (isSame) refuse(ground(signInRefusals.passwordKept, {}, '/password'))
  return await inTurn(() => hashPassword(password))
}

export const keepChosen = (db: Db, accounts: Accounts, { id }: Account, hash: string, now: Instant): Promise<void> =>
  accounts.keepPassword(db, id, hash, { now, mustChange: false })
