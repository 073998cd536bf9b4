// The sessions of a person: what they are shown of them, and how they are ended from afar. A session that is ended is
// deleted, and the next request with its token is nobody's.
import type { Kysely } from 'kysely'
import type { KernelTables } from '../db/kernel-tables.ts'
import type { Instant } from '../time/day.ts'
import { idleSince } from './session.ts'

type Db = Kysely<KernelTables>

export type SessionCard = {
  id: string
  client: string
  agent: string
  methods: string[]
  openedAt: Instant
  seenAt: Instant
  expiresAt: Instant
}

/** The sessions of an official that still stand, the last seen first. */
export async function sessionsOf(db: Db, official: string, now: Instant): Promise<SessionCard[]> {
  const rows = await db
    .selectFrom('kernel.session')
    .select(['id', 'client', 'agent', 'methods', 'opened_at as openedAt', 'seen_at as seenAt', 'expires_at as expiresAt'])
    .where('official', '=', official)
    .where('expires_at', '>', now)
    .where('seen_at', '>', idleSince(now))
    .orderBy('seen_at', 'desc')
    .limit(200)
    .execute()
  return rows as SessionCard[]
}

/** Ends sessions of an official: one, all but one, or all. Answers the ids of those that ended. */
export async function endSessions(
  db: Db,
  official: string,
  which: { readonly only?: string; readonly but?: string } = {},
): Promise<string[]> {
  let rows = db.deleteFrom('kernel.session').where('official', '=', official)
  if (which.only !== undefined) rows = rows.where('id', '=', which.only)
  if (which.but !== undefined) rows = rows.where('id', '<>', which.but)
  return (await rows.returning('id').execute()).map(({ id }) => id)
}

/** A session's holder has just proved anew who they are (step-up), by these methods. */
export async function markProved(db: Db, session: string, methods: readonly string[], now: Instant): Promise<void> {
  await db
    .updateTable('kernel.session')
    .set({ proved_at: now, methods: [...methods] })
    .where('id', '=', session)
    .execute()
}
