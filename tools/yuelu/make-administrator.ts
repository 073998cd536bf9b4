// The first administrators of a database of one's own: three people, one for each of the administrations that exclude one
// another. There is one such moment for each: while anybody holds its duty, the next is made in the platform, by two of the
// three, where it is permitted and logged.
import { type Kysely, sql } from 'kysely'
import { platformActor } from '#kernel/access/actor.ts'
import { lineOf } from '#kernel/audit/line.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { inForce } from '#kernel/people/at-desk.ts'
import { recordCourse } from '#kernel/people/courses.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { addDays, dayAt, type Instant } from '#kernel/time/day.ts'
import { titleOf } from '#province/accounts.ts'
import { Failed } from './endings.ts'

/** The three administrations, each with the duty of its first holder. */
export const administrations = { system: 'system-admin', security: 'security-admin', audit: 'auditor' } as const
export type Administration = keyof typeof administrations

export type Administrator = {
  readonly class: Administration
  readonly account: string
  readonly name: string
  readonly organ: string
  readonly password: string
}

/** Until the course of the duty can be taken: the waiver says so, and ends. */
const WAIVED_DAYS = 365

type Db = Kysely<KernelTables>

/** Makes the organ's post with the duty, the official who holds it and their waiver. Refuses when one can sign in already. */
export async function makeAdministrator(db: Db, made: Administrator, now: Instant): Promise<{ official: string; post: string }> {
  const password = await hashPassword(made.password)
  const duty = administrations[made.class]
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(2004, 610)`.execute(tx)
    await refuseSecond(tx, duty, now)
    const organ = await tx.selectFrom('kernel.organ').select('id').where('id', '=', made.organ).executeTakeFirst()
    if (!organ) throw new Failed(`没有机构 ${made.organ}。`, `There is no organ ${made.organ}.`)
    const taken = await tx.selectFrom('kernel.official').select('id').where('account', '=', made.account).executeTakeFirst()
    if (taken) throw new Failed(`账号 ${made.account} 已被使用。`, `The account ${made.account} is taken.`)
    const [official, post, today] = [uuid(), uuid(), dayAt(now)]
    await tx
      .insertInto('kernel.post')
      .values({ id: post, organ: made.organ, title: titleOf(duty), class: made.class })
      .execute()
    await tx.insertInto('kernel.post_duty').values({ post, duty }).execute()
    await tx
      .insertInto('kernel.official')
      .values({ id: official, name: made.name, account: made.account, password, password_at: now, simulated: false, staff_of: made.organ })
      .execute()
    await tx.insertInto('kernel.official_post').values({ official, post, valid_from: today, valid_to: null }).execute()
    await waiveCourse(tx, official, duty, now)
    const line = lineOf({
      at: now,
      request: uuid(),
      actor: platformActor('create-admin'),
      action: 'people.create-administrator',
      outcome: 'done',
      policy: 'command line',
      subject: `official/${official}`,
    })
    await tx.insertInto('kernel.audit_line').values(line).execute()
    return { official, post }
  })
}

/** The rights of the duty wait for its course (3.9.3), which nobody can give the first of them. */
async function waiveCourse(tx: Db, official: string, duty: string, now: Instant): Promise<void> {
  const { course } = await tx.selectFrom('kernel.duty').select('course').where('id', '=', duty).executeTakeFirstOrThrow()
  if (course === null) return
  const [kind, from, to] = ['waived' as const, dayAt(now), addDays(dayAt(now), WAIVED_DAYS)]
  const [reason, by] = ['平台初建，首任三员免训', 'platform']
  await recordCourse({ tx }, { official, course, kind, from, to, reason, by, at: now })
}

/** One counts who can use the duty: where the only one's waiver is over, nobody else could renew it. */
async function refuseSecond(tx: Db, duty: string, now: Instant): Promise<void> {
  const today = dayAt(now)
  const { rows } = await sql<{ account: string }>`
    select o.account from kernel.official o
    join kernel.official_post op on op.official = o.id and ${inForce('op', today)}
    join kernel.post_duty pd on pd.post = op.post and pd.duty = ${duty} join kernel.duty d on d.id = pd.duty
    where o.disabled_at is null and o.password is not null and (d.course is null or exists (select from kernel.course_record c
      where c.official = o.id and c.course = d.course and c.revoked_at is null and ${inForce('c', today)})) limit 1`.execute(tx)
  const [first] = rows
  if (first)
    throw new Failed(
      `已有这一类管理员（账号 ${first.account}），其他人在平台里增加。`,
      `There is an administrator of this class already (account ${first.account}); others are added in the platform.`,
    )
}
