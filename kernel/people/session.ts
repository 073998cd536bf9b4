// The session that follows a sign-in. The token is 256 random bits; the table holds its SM3 only. How a person proves who
// they are stands in authenticate.ts.
import { randomBytes } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { ground, refuse } from '../refusal/refusal.ts'
import { dayAt, type Instant, instantOf } from '../time/day.ts'
import { sm3 } from '../trust/sm3.ts'
import { actingColumns, type ActingRow, actorFrom } from './acting.ts'
import { authenticate, type Credentials } from './authenticate.ts'
import { postsOf } from './held-posts.ts'
import { signInRefusals } from './sign-in-refusals.ts'

export { postsOf }
export { signInRefusals as sessionRefusals }

const HOURS = 12
const IDLE_MINUTES = 120

type Db = Kysely<KernelTables>

/** How the table knows a token. */
export const hashOf = (token: string) => sm3(Buffer.from(token, 'utf8'))

/** Opens a session, or refuses without saying which of the two was wrong. Answers the token for the cookie. */
export async function signIn(db: Db, input: Credentials & { readonly agent?: string }): Promise<{ token: string }> {
  const { subject, methods } = await authenticate(db, input)
  return await openSession(db, { official: subject, methods, client: input.client, agent: input.agent ?? '', now: input.now })
}

/** The session of an official who has proved who they are, acting from the first post they hold. */
export async function openSession(
  db: Db,
  given: { official: string; methods: readonly string[]; client: string; agent: string; now: Instant },
): Promise<{ token: string; id: string }> {
  const [post] = await postsOf(db, given.official, given.now)
  if (!post) refuse(ground(signInRefusals.noPost))
  const token = randomBytes(32).toString('base64url')
  const { id } = await db
    .insertInto('kernel.session')
    .values({
      token_hash: hashOf(token),
      official: given.official,
      post: post.id,
      opened_at: given.now,
      seen_at: given.now,
      expires_at: instantOf(new Date(Date.parse(given.now) + HOURS * 3_600_000)),
      client: given.client,
      proved_at: given.now,
      methods: [...given.methods],
      delegation: null,
      emergency: null,
      agent: given.agent.slice(0, 300),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { token, id }
}

export const signOut = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('kernel.session').where('token_hash', '=', hashOf(token)).execute()
}

export type Session = {
  actor: Actor & { official: string }
  /** The public id of the session; its token is known to the browser alone. */
  id: string
  /** How its holder proved who they are (RFC 8176). */
  methods: readonly string[]
  expiresAt: Instant
  simulated: boolean
  postTitle: string
  organName: string
  /** 三员 class of the post. */
  postClass: string
  /** Acting for another: while it holds, who gave it and until when; `ended` when it holds no more. */
  delegation?: { id: string; giver: string; giverName: string; ends: Instant } | { id: string; ended: true }
  emergency?: { id: string; ends: Instant } | { id: string; ended: true }
}

type SessionRow = ActingRow & { id: string; methods: string[]; expires_at: Instant; seen_at: Instant; proved_at: Instant | null }

/** Who the token speaks for, with every permission of the post, in one statement; undefined when it speaks for nobody. */
export const sessionOf = (db: Db, token: string, now: Instant): Promise<Session | undefined> =>
  standing(db, sql`s.token_hash = ${hashOf(token)}`, sql`s.delegation, s.emergency`, now)

/**
 * The session that hangs on the issuer's session `sid`, for whoever comes with a token of the issuer: in nobody's place and
 * behind no broken glass, which are chosen in the workbench and stay there.
 */
export const sessionUnder = (db: Db, sid: string, now: Instant): Promise<Session | undefined> =>
  standing(db, sql`s.sid = ${sid}`, sql`null::uuid as delegation, null::uuid as emergency`, now)

/** Within which a session is used, or it ends. */
export const idleSince = (now: Instant): Instant => instantOf(new Date(Date.parse(now) - IDLE_MINUTES * 60_000))

async function standing(db: Db, which: RawBuilder<unknown>, capacity: RawBuilder<unknown>, now: Instant): Promise<Session | undefined> {
  const today = dayAt(now)
  const { rows } = await sql<SessionRow>`
    with who as materialized (select s.id, s.methods, s.official, s.post, s.expires_at, s.seen_at, s.proved_at, ${capacity}
      from kernel.session s where ${which} and s.expires_at > ${now} and s.seen_at > ${idleSince(now)}
      and exists (select 1 from kernel.official_post op where op.official = s.official and op.post = s.post and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today}))
      order by s.opened_at desc limit 1)
    select w.id, w.methods, w.expires_at, w.seen_at, w.proved_at, ${actingColumns(today, now)}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  if (Date.parse(now) - Date.parse(row.seen_at) > 60_000) {
    await db.updateTable('kernel.session').set({ seen_at: now }).where('id', '=', row.id).execute()
  }
  return await sessionFrom(db, row)
}

async function sessionFrom(db: Db, row: SessionRow): Promise<Session> {
  return {
    actor: await actorFrom(db, row, row.proved_at === null ? -Infinity : Date.parse(row.proved_at)),
    id: row.id,
    methods: row.methods,
    expiresAt: row.expires_at,
    simulated: row.simulated,
    postTitle: row.title,
    organName: row.organ_name,
    postClass: row.class,
    ...(row.delegation !== null && {
      delegation:
        row.giver === null
          ? { id: row.delegation, ended: true as const }
          : { id: row.delegation, giver: row.giver, giverName: row.giver_name!, ends: row.delegation_ends! },
    }),
    ...(row.emergency !== null && {
      emergency:
        row.emergency_duty === null ? { id: row.emergency, ended: true as const } : { id: row.emergency, ends: row.emergency_ends! },
    }),
  }
}
