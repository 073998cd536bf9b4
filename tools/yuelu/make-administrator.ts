// The first administrator of a database of one's own. There is one such moment: while anybody holds the duty, the next
// administrator is made by this one, in the platform, where it is permitted and logged.
import { type Kysely, sql } from 'kysely'
import { platformActor } from '#kernel/access/actor.ts'
import { lineOf } from '#kernel/audit/line.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { hashPassword } from '#kernel/people/password.ts'
import { dayAt, type Instant } from '#kernel/time/day.ts'
import { titleOf } from '#province/accounts.ts'
import { Failed } from './endings.ts'

export const DUTY = 'system-admin'

export type Administrator = { readonly account: string; readonly name: string; readonly organ: string; readonly password: string }

type Db = Kysely<KernelTables>

/** Makes the organ's post with the duty and the official who holds it. Refuses when an administrator can sign in already. */
export async function makeAdministrator(db: Db, made: Administrator, now: Instant): Promise<{ official: string; post: string }> {
  const password = await hashPassword(made.password)
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(2004, 610)`.execute(tx)
    await refuseSecond(tx)
    const organ = await tx.selectFrom('kernel.organ').select('id').where('id', '=', made.organ).executeTakeFirst()
    if (!organ) throw new Failed(`没有机构 ${made.organ}。`, `There is no organ ${made.organ}.`)
    const taken = await tx.selectFrom('kernel.official').select('id').where('account', '=', made.account).executeTakeFirst()
    if (taken) throw new Failed(`账号 ${made.account} 已被使用。`, `The account ${made.account} is taken.`)
    const [official, post] = [uuid(), uuid()]
    await tx
      .insertInto('kernel.post')
      .values({ id: post, organ: made.organ, title: titleOf(DUTY), class: 'system' })
      .execute()
    await tx.insertInto('kernel.post_duty').values({ post, duty: DUTY }).execute()
    await tx
      .insertInto('kernel.official')
      .values({ id: official, name: made.name, account: made.account, password, simulated: false })
      .execute()
    await tx
      .insertInto('kernel.official_post')
      .values({ official, post, valid_from: dayAt(now), valid_to: null })
      .execute()
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

async function refuseSecond(tx: Db): Promise<void> {
  const { rows } = await sql<{ account: string }>`
    select o.account from kernel.official o
    join kernel.official_post op on op.official = o.id and (op.valid_to is null or op.valid_to > current_date)
    join kernel.post_duty d on d.post = op.post and d.duty = ${DUTY}
    where o.disabled_at is null and o.password is not null limit 1`.execute(tx)
  const [first] = rows
  if (first)
    throw new Failed(
      `已有管理员（账号 ${first.account}），由管理员在平台里增加其他人。`,
      `There is an administrator already (account ${first.account}), who adds the others in the platform.`,
    )
}
