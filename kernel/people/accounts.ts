// The accounts of officials. Whoever makes one hands over a password that is good for one sign-in, to set another; the
// platform shows it once and keeps its hash.
import { randomInt } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { toSql } from '../access/to-sql.ts'
import { containing } from '../db/like.ts'
import { isClash } from '../db/sqlstate.ts'
import { uuid } from '../id/uuid.ts'
import { type Day, instantOf, type Instant } from '../time/day.ts'
import { type ActingDesk, type AtDesk, nameOfOrgan, tablesOf } from './at-desk.ts'
import { hashPassword } from './password.ts'

/** Letters and digits that are not mistaken for one another when read aloud or copied by hand. */
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of four: 79 bits. */
const oneTimePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('')).join('-')

/** Makes the account; undefined when its name is taken. */
export async function addAccount(
  desk: AtDesk,
  { name, account, organ, at }: { name: string; account: string; organ: string; at: Instant },
): Promise<{ official: string; password: string } | undefined> {
  const official = uuid()
  const password = oneTimePassword()
  try {
    await tablesOf(desk)
      .insertInto('kernel.official')
      .values({
        id: official,
        name,
        account,
        password: await hashPassword(password),
        must_change: true,
        disabled_at: null,
        external_id: null,
        staff_of: organ,
        updated_at: at,
      })
      .execute()
  } catch (error) {
    if (isClash(error, 'official_account_key')) return undefined
    throw error
  }
  return { official, password }
}

/** The organ that keeps the account: the one it was made for, else that of the first post. */
const homeOf = (alias: string): RawBuilder<string | null> =>
  sql<
    string | null
  >`coalesce(${sql.ref(`${alias}.staff_of`)}, (select p.organ from kernel.official_post op join kernel.post p on p.id = op.post
    where op.official = ${sql.ref(`${alias}.id`)} order by op.valid_from, op.post limit 1))`

export type AccountLine = {
  official: string
  name: string
  account: string
  organ: string | null
  organName: string | null
  clearance: number
  disabledAt: Instant | null
  posts: string[]
}

const accountColumns = (day: Day) => sql`o.id as official, o.name, o.account, o.clearance, o.disabled_at as "disabledAt",
  ${homeOf('o')} as organ, ${nameOfOrgan(homeOf('o'), day)} as "organName",
  (select coalesce(array_agg(p.title order by op.valid_from), '{}') from kernel.official_post op join kernel.post p on p.id = op.post
    where op.official = o.id and op.valid_from <= ${day} and (op.valid_to is null or op.valid_to > ${day})) as posts`

const MOST = 200

/** The accounts that the permission reaches, by name or account, `MOST` at a time. */
export async function accountsWithin(desk: ActingDesk, permission: string, search: { q?: string; organ?: string }): Promise<AccountLine[]> {
  const { q, organ } = search
  const within = toSql(desk.actor, permission, { organ: homeOf('o') })
  const { rows } = await sql<AccountLine>`select ${accountColumns(desk.today)} from kernel.official o where ${within}
    ${q ? sql`and (o.name ilike ${containing(q)} or o.account ilike ${containing(q)})` : sql``}
    ${organ ? sql`and ${homeOf('o')} = ${organ}` : sql``} order by o.account limit ${MOST}`.execute(tablesOf(desk))
  return rows
}

export async function accountOf(desk: AtDesk, official: string, day: Day): Promise<AccountLine | undefined> {
  const { rows } = await sql<AccountLine>`select ${accountColumns(day)} from kernel.official o where o.id = ${official}`.execute(
    tablesOf(desk),
  )
  return rows[0]
}

/** Closes the account and ends every session of it at once. */
export async function disableAccount(desk: AtDesk, official: string, at: Instant): Promise<void> {
  const db = tablesOf(desk)
  await db.updateTable('kernel.official').set({ disabled_at: at, updated_at: at }).where('id', '=', official).execute()
  await db.deleteFrom('kernel.session').where('official', '=', official).execute()
}

export const enableAccount = async (desk: AtDesk, official: string, at: Instant): Promise<void> => {
  await tablesOf(desk).updateTable('kernel.official').set({ disabled_at: null, updated_at: at }).where('id', '=', official).execute()
}

export const setClearance = async (desk: AtDesk, official: string, clearance: number, at: Instant): Promise<void> => {
  await tablesOf(desk).updateTable('kernel.official').set({ clearance, updated_at: at }).where('id', '=', official).execute()
}

/** When the account was last used, from its open sessions. */
export async function openSessionsOf(desk: AtDesk, official: string, now: Instant): Promise<number> {
  const { n } = await tablesOf(desk)
    .selectFrom('kernel.session')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('official', '=', official)
    .where('expires_at', '>', instantOf(new Date(now)))
    .executeTakeFirstOrThrow()
  return Number(n)
}
