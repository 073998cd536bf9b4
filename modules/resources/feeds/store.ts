// The only file that opens the tables of the feeds.
import { toSql } from '#kernel/access/to-sql.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { In } from '#kernel/module/contract.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Instant } from '#kernel/time/day.ts'
import { permissions, refusals, type subscribe } from './contract.ts'

export type Subscription = {
  id: string
  register: string
  organ: string
  matter: string
  purpose: string
  follows: 'reach' | 'list'
  begun_at: Instant
  begun_by: string
  begun_name: string
  ended_at: Instant | null
  taken_at: Instant | null
  acknowledged: number
}
/** A place in the order of a base register's changes (kernel/registers/base/feed.ts). */
export type Place = { readonly xact: string; readonly record: string; readonly seq: number }
type Tables = {
  'feeds.subscription': Subscription
  'feeds.batch': Place & { subscription: string; number: number; changes: number; handed_at: string }
  'feeds.followed': { subscription: string; number: string }
}

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

const within = (desk: Read) => toSql(desk.actor, permissions.use.name, { organ: sql.ref('s.organ') })

/** A subscription within reach that has not ended. */
export async function living(desk: Read, id: string, lock = false): Promise<Subscription> {
  const query = db(desk).selectFrom('feeds.subscription as s').selectAll().where('s.id', '=', id).where(within(desk))
  const found = await (lock ? query.forUpdate() : query).executeTakeFirst()
  if (!found) refuse(ground(kernelRefusals.notFound))
  if (found.ended_at !== null) refuse(ground(refusals.ended))
  return found
}

export const livingOf = async (desk: Read, organ: string): Promise<number> =>
  (
    await db(desk)
      .selectFrom('feeds.subscription')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('organ', '=', organ)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
  ).n

/** Begins a subscription; its first cursor is the place from which it is told. */
export async function begin(desk: Write, asked: In<typeof subscribe>, from: Place): Promise<string> {
  const id = uuid()
  const { id: begun_by, name: begun_name, organ = '' } = desk.actor
  await db(desk)
    .insertInto('feeds.subscription')
    .values({ id, ...asked, organ, begun_at: desk.now, begun_by, begun_name, ended_at: null, taken_at: null, acknowledged: 0 })
    .execute()
  await db(desk)
    .insertInto('feeds.batch')
    .values({ subscription: id, number: 0, ...from, changes: 0, handed_at: desk.now })
    .execute()
  return id
}

/** The batches with this number and the next, where there are such. */
export const batchesFrom = (desk: Read, subscription: string, number: number) =>
  db(desk)
    .selectFrom('feeds.batch')
    .select(['number', 'xact', 'record', 'seq'])
    .where('subscription', '=', subscription)
    .where('number', 'in', [number, number + 1])
    .orderBy('number')
    .execute()

/** Moves the last cursor on over places of no concern; a cursor that is no longer the last stays where it is. */
export async function passOver(desk: Read, subscription: string, number: number, { xact, record, seq }: Place): Promise<void> {
  await sql`update feeds.batch b set xact = ${xact}::xid8, record = ${record}, seq = ${seq}
    where subscription = ${subscription} and number = ${number} and (b.xact, b.record, b.seq) < (${xact}::xid8, ${record}::uuid, ${seq})
      and not exists (select from feeds.batch n where n.subscription = b.subscription and n.number = b.number + 1)`.execute(db(desk))
}

/** Closes a batch at the place; false when somebody else has just closed it. */
export async function close(desk: Read, subscription: string, number: number, place: Place, changes: number): Promise<boolean> {
  const { xact, record, seq } = place
  const made = await db(desk)
    .insertInto('feeds.batch')
    .values({ subscription, number, xact, record, seq, changes, handed_at: desk.now })
    .onConflict((on) => on.columns(['subscription', 'number']).doNothing())
    .returning('number')
    .executeTakeFirst()
  return made !== undefined
}

export const noteTaken = (desk: Read, id: string) =>
  db(desk).updateTable('feeds.subscription').set({ taken_at: desk.now }).where('id', '=', id).execute()

export const noteAcknowledged = (desk: Write, id: string, acknowledged: number) =>
  db(desk).updateTable('feeds.subscription').set({ acknowledged }).where('id', '=', id).where('acknowledged', '<', acknowledged).execute()

export async function noteEnded(desk: Write, id: string): Promise<void> {
  await db(desk).updateTable('feeds.subscription').set({ ended_at: desk.now }).where('id', '=', id).execute()
  await db(desk).deleteFrom('feeds.followed').where('subscription', '=', id).execute()
}

/** Of the numbers, those on the list. */
export async function followedAmong(desk: Read, subscription: string, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ number: string }>`select number from feeds.followed
    where subscription = ${subscription} and number = any(${[...numbers]}::text[])`.execute(db(desk))
  return new Set(found.rows.map(({ number }) => number))
}

/** Adds and drops; answers how many are on the list then. */
export async function changeList(desk: Write, subscription: string, add: readonly string[], drop: readonly string[]): Promise<number> {
  await sql`delete from feeds.followed where subscription = ${subscription} and number = any(${[...drop]}::text[])`.execute(db(desk))
  await sql`insert into feeds.followed (subscription, number) select ${subscription}::uuid, unnest(${[...add]}::text[])
    on conflict do nothing`.execute(db(desk))
  const { rows: found } = await sql<{
    n: number
  }>`select count(*)::int as n from feeds.followed where subscription = ${subscription}`.execute(db(desk))
  return found[0]!.n
}

export type Listed = Subscription & { organ_name: string; followed: number; waiting: number; waiting_since: Instant | null }

/** The subscriptions within reach, those in life first. */
export async function listed(desk: Read): Promise<Listed[]> {
  const found =
    await sql<Listed>`select s.*, ${nameOfOrgan(sql.ref('s.organ'), desk.today)} as organ_name, (select count(*)::int from feeds.followed f where f.subscription = s.id) as followed,
      w.waiting, w.waiting_since
    from feeds.subscription s, lateral (select coalesce(sum(changes), 0)::int as waiting, min(handed_at) as waiting_since
      from feeds.batch b where b.subscription = s.id and b.number > s.acknowledged) w
    where ${within(desk)} order by s.ended_at is not null, s.begun_at desc limit 500`.execute(db(desk))
  return found.rows
}
