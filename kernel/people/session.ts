// Signing in with an account and a password, and the session that follows. The token is 256 random bits; the table holds
// its SM3 only. Lock-out counts failures of one account from one client address, so a stranger's failures never lock the
// owner out; the edge limits requests of one address, which bounds a guesser who tries many accounts.
import { randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { KernelTables } from '../db/kernel-tables.ts'
import { type Refusal, refuse, ground } from '../refusal/refusal.ts'
import { words } from '../text/text.ts'
import { dayAt, type Instant, instantOf } from '../time/day.ts'
import { sm3 } from '../trust/sm3.ts'
import { actingColumns, type ActingRow, actorFrom } from './acting.ts'
import { checkPassword } from './password.ts'

export const sessionRefusals = {
  wrongCredentials: {
    code: 'session.wrong-credentials',
    kind: 'forbidden',
    words: words('账号或密码不正确。请核对后再试。', 'The account or the password is not right. Check them and try again.'),
  },
  lockedOut: {
    code: 'session.locked-out',
    kind: 'forbidden',
    words: words(
      '密码连续输错次数过多，请在 {minutes} 分钟后再试，或请本单位系统管理员重置密码。',
      'Too many failures. Try again in {minutes} minutes, or ask your administrator to reset the password.',
    ),
  },
  noPost: {
    code: 'session.no-post',
    kind: 'forbidden',
    words: words('您目前没有在任岗位，不能登录。请联系本单位系统管理员。', 'You hold no post today. Ask your administrator.'),
  },
} as const satisfies Record<string, Refusal>

const LOCK = { failures: 5, minutes: 15 }
const HOURS = 12
const IDLE_MINUTES = 120

type Db = Kysely<KernelTables>
export type Held = { id: string; title: string; organ: { id: string; name: string } }

const hashOf = (token: string) => sm3(Buffer.from(token, 'utf8'))

/** Opens a session, or refuses without saying which of the two was wrong. Answers the token for the cookie. */
export async function signIn(
  db: Db,
  input: { account: string; password: string; client: string; now: Instant },
): Promise<{ token: string }> {
  const since = instantOf(new Date(Date.parse(input.now) - LOCK.minutes * 60_000))
  const failed = await db
    .selectFrom('kernel.sign_in_failure')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('account', '=', input.account)
    .where('client', '=', input.client)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  if (failed.n >= LOCK.failures) refuse(ground(sessionRefusals.lockedOut, { minutes: LOCK.minutes }))
  const official = await db
    .selectFrom('kernel.official')
    .select(['id', 'password'])
    .where('account', '=', input.account)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (!(await checkPassword(input.password, official?.password ?? null)) || !official) {
    await db.insertInto('kernel.sign_in_failure').values({ account: input.account, client: input.client, at: input.now }).execute()
    refuse(ground(sessionRefusals.wrongCredentials))
  }
  const [post] = await postsOf(db, official.id, input.now)
  if (!post) refuse(ground(sessionRefusals.noPost))
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('kernel.session')
    .values({
      token_hash: hashOf(token),
      official: official.id,
      post: post.id,
      opened_at: input.now,
      seen_at: input.now,
      expires_at: instantOf(new Date(Date.parse(input.now) + HOURS * 3_600_000)),
      client: input.client,
      proved_at: input.now,
      delegation: null,
      emergency: null,
    })
    .execute()
  await db.deleteFrom('kernel.sign_in_failure').where('account', '=', input.account).where('client', '=', input.client).execute()
  return { token }
}

export const signOut = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('kernel.session').where('token_hash', '=', hashOf(token)).execute()
}

/** Changes the post the session acts from; refuses a post the official does not hold. */
export async function switchPost(db: Db, token: string, official: string, post: string, now: Instant): Promise<void> {
  const held = await postsOf(db, official, now)
  if (!held.some(({ id }) => id === post)) refuse(ground(sessionRefusals.noPost))
  await db.updateTable('kernel.session').set({ post }).where('token_hash', '=', hashOf(token)).execute()
}

/** The posts an official holds on the day of `now`, with the organ's name on that day. */
export async function postsOf(db: Db, official: string, now: Instant): Promise<Held[]> {
  const today = dayAt(now)
  const { rows } = await sql<{ id: string; title: string; organ: string; name: string }>`
    select p.id, p.title, p.organ, coalesce(n.name, p.organ) as name
    from kernel.official_post op join kernel.post p on p.id = op.post
    left join lateral (select name from kernel.organ_name where organ = p.organ and valid_from <= ${today} and (valid_to is null or valid_to > ${today}) limit 1) n on true
    where op.official = ${official} and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})
    order by op.valid_from, p.id`.execute(db)
  return rows.map(({ id, title, organ, name }) => ({ id, title, organ: { id: organ, name } }))
}

export type Session = {
  actor: Actor & { official: string }
  /** The public id of the session; its token is known to the browser alone. */
  id: string
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

type SessionRow = ActingRow & { id: string; expires_at: Instant; seen_at: Instant; proved_at: Instant | null }

/** Who the token speaks for, with every permission of the post, in one statement; undefined when it speaks for nobody. */
export async function sessionOf(db: Db, token: string, now: Instant): Promise<Session | undefined> {
  const today = dayAt(now)
  const idle = instantOf(new Date(Date.parse(now) - IDLE_MINUTES * 60_000))
  const { rows } = await sql<SessionRow>`
    with who as materialized (select s.* from kernel.session s where s.token_hash = ${hashOf(token)} and s.expires_at > ${now} and s.seen_at > ${idle}
      and exists (select 1 from kernel.official_post op where op.official = s.official and op.post = s.post and op.valid_from <= ${today} and (op.valid_to is null or op.valid_to > ${today})))
    select w.id, w.expires_at, w.seen_at, w.proved_at, ${actingColumns(today, now)}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  if (Date.parse(now) - Date.parse(row.seen_at) > 60_000) {
    await db.updateTable('kernel.session').set({ seen_at: now }).where('token_hash', '=', hashOf(token)).execute()
  }
  return await sessionFrom(db, row)
}

async function sessionFrom(db: Db, row: SessionRow): Promise<Session> {
  return {
    actor: await actorFrom(db, row, row.proved_at === null ? -Infinity : Date.parse(row.proved_at)),
    id: row.id,
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
