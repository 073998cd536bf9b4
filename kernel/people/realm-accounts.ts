// Whose accounts a sign-in opens. The ways of proving are the same for officials and citizens; where an account lies and
// who may enter is each realm's own.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import type { Instant } from '../time/day.ts'
import { postsOf } from './held-posts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

type Db = Kysely<KernelTables>
export type Realm = 'officials' | 'citizens'

export type Account = {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly password: string | null
  /** The password was given by an administrator and only serves to set another. */
  readonly mustChange: boolean
}

export type Accounts = {
  readonly realm: Realm
  /** The account that is not disabled. */
  find(db: Db, account: string): Promise<Account | undefined>
  byId(db: Db, id: string): Promise<Account | undefined>
  /** With `now`: the person's password from then on. Without: the same password, only hashed anew. */
  keepPassword(db: Db, id: string, hash: string, given: { readonly now?: Instant; readonly mustChange?: boolean }): Promise<void>
  /** Refuses a person who has proved who they are and still may not enter. */
  admit(db: Db, id: string, now: Instant): Promise<void>
}

const official = (db: Db) =>
  db
    .selectFrom('kernel.official')
    .select(['id', 'account', 'name', 'password', 'must_change as mustChange'])
    .where('disabled_at', 'is', null)

export const officials: Accounts = {
  realm: 'officials',
  find: (db, account) => official(db).where('account', '=', account).executeTakeFirst(),
  byId: (db, id) => official(db).where('id', '=', id).executeTakeFirst(),
  async keepPassword(db, id, password, { now, mustChange }) {
    await db
      .updateTable('kernel.official')
      .set({ password, ...(now && { password_at: now }), ...(mustChange !== undefined && { must_change: mustChange }) })
      .where('id', '=', id)
      .execute()
  },
  async admit(db, id, now) {
    if ((await postsOf(db, id, now)).length === 0) refuse(ground(signInRefusals.noPost))
  },
}
