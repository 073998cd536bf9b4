// Sessions of ours that hang on a session of the OpenID Provider. Whoever signs in there has exactly one here: it is made
// when they sign in, is what they see in the list of their sessions, and is given its token when the workbench asks for
// it. Whichever of the two is ended, the other ends with it (kernel/tables/0006-issue-tokens.sql).
import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { hashOf, idleSince, openSession } from './session.ts'

type Db = Kysely<KernelTables>

export type SignedInAt = {
  readonly sid: string
  readonly official: string
  readonly methods: readonly string[]
  readonly client: string
  readonly agent: string
  readonly now: Instant
}

/** Someone signed in at the issuer. In a session that stands already they have proved anew who they are. */
export async function openUnder(db: Db, { sid, ...given }: SignedInAt): Promise<'opened' | 'proved'> {
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(2004, hashtext(${sid}))`.execute(tx)
    const proved = await tx
      .updateTable('kernel.session')
      .set({ proved_at: given.now, seen_at: given.now, methods: [...given.methods] })
      .where('sid', '=', sid)
      .where('official', '=', given.official)
      .where('expires_at', '>', given.now)
      .executeTakeFirst()
    if (proved.numUpdatedRows > 0n) return 'proved'
    const { id } = await openSession(tx, given)
    await tx.updateTable('kernel.session').set({ sid }).where('id', '=', id).execute()
    return 'opened'
  })
}

/** Whether the session under the issuer's still stands. */
export async function standsUnder(db: Db, sid: string, now: Instant): Promise<boolean> {
  const found = await db
    .selectFrom('kernel.session')
    .select('id')
    .where('sid', '=', sid)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince(now))
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Hands the session under the issuer's to the browser that comes back from it: with a new token, so that nobody who knew an
 * older one is signed in by it. The session whose token the browser came with (`former`) ends.
 */
export async function claimUnder(db: Db, sid: string, former: string | undefined, now: Instant): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url')
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(2004, hashtext(${sid}))`.execute(tx)
    const { rows } = await sql<{ id: string }>`
      insert into kernel.session (token_hash, official, post, opened_at, seen_at, expires_at, client, methods, proved_at, agent, sid)
      select ${hashOf(token)}, official, post, opened_at, ${now}, expires_at, client, methods, proved_at, agent, sid
      from kernel.session where sid = ${sid} and expires_at > ${now} and seen_at > ${idleSince(now)} order by opened_at desc limit 1
      returning id`.execute(tx)
    const claimed = rows[0]
    if (!claimed) return undefined
    await tx.deleteFrom('kernel.session').where('sid', '=', sid).where('id', '<>', claimed.id).execute()
    if (former !== undefined) await tx.deleteFrom('kernel.session').where('token_hash', '=', hashOf(former)).execute()
    return token
  })
}

/** The issuer's session was ended there. */
export const endUnder = async (db: Db, sid: string): Promise<void> => {
  await db.deleteFrom('kernel.session').where('sid', '=', sid).execute()
}
