// The only file that opens the tables of ratings. A rectification's row and its case move together here and nowhere else.
import type { Kysely } from 'kysely'
import { decide } from '#kernel/access/decide.ts'
import { casesDue, moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { unnamedDesk } from '#kernel/module/unnamed-desk.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { ratingRegister, rectificationRegister } from './contract.ts'
import type { Code, ratingRecord, rectificationRecord, RectifyState } from './fields.ts'
import { rectifying } from './procedure.ts'
import { refusals } from './refusals.ts'
import type { RatingRow, RectificationRow, Tables } from './rows.ts'

export type { RectificationRow } from './rows.ts'
export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)
const unseen = (desk: Write): Write => unnamedDesk(desk, '评价人')

type Given = Omit<Static<typeof ratingRecord>, 'ratedOn'>
type Rater = { readonly holder: string; readonly telephone: string | null }

/** Keeps a rating; of two for the same part at once one is told that it was rated already. */
export async function addRating(desk: Write, action: string, given: Given, rater: Rater): Promise<string> {
  const id = uuid()
  try {
    await keep(unseen(desk), ratingRegister, action, { ...given, ratedOn: desk.today }, { id })
  } catch (error) {
    if (isClash(error, 'rated_once')) refuse(ground(refusals.ratedAlready))
    throw error
  }
  await db(desk)
    .insertInto('ratings.rater')
    .values({ rating: id, ...rater })
    .execute()
  return id
}

export async function openRectification(
  desk: Write,
  action: string,
  rating: string,
  given: Given,
): Promise<{ id: string; dueOn: Day | null }> {
  const id = uuid()
  const { title, number, part, organ, code, remark, reasons } = given
  const quiet = unseen(desk)
  await openCase(quiet, rectifying, action, { id, title, organ })
  const dueOn = (await casesDue(desk, [id])).get(id) ?? null
  const opened = { title, number, part, organ, code, reasons, ...(remark && { remark }), rating, openedOn: desk.today, dueOn }
  await keep(quiet, rectificationRegister, action, { ...opened, state: 'opened', overdue: 0 }, { id })
  return { id, dueOn }
}

/** What was given for each part so far, with its rectification. */
export async function givenFor(desk: Read, parts: readonly string[]) {
  if (parts.length === 0) return { ratings: new Map<string, RatingRow[]>(), rectifications: new Map<string, RectificationRow>() }
  const ratings = await db(desk)
    .selectFrom('ratings.rating')
    .selectAll()
    .where('part', 'in', [...parts])
    .orderBy('round')
    .execute()
  const rectifications = await db(desk)
    .selectFrom('ratings.rectification')
    .selectAll()
    .where('part', 'in', [...parts])
    .execute()
  return {
    ratings: Map.groupBy(ratings, ({ part }) => part),
    rectifications: new Map(rectifications.map((row) => [row.part, row])),
  }
}

export const rectificationRow = (desk: Read, id: string) =>
  db(desk).selectFrom('ratings.rectification').selectAll().where('id', '=', id).executeTakeFirst()

/** The rectification, locked with its case, where the actor's permission reaches it; else it is not there. */
export async function lockFor(desk: Write, permission: string, id: string): Promise<RectificationRow> {
  await stateOf(desk, rectifying, id, true)
  const row = await rectificationRow(desk, id)
  if (!row || !decide(desk.actor, permission, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return row
}

type Fields = Partial<Static<typeof rectificationRecord>>

export async function moveRectification(
  desk: Write,
  action: string,
  { id }: RectificationRow,
  { to, opinion, fields }: { readonly to: RectifyState; readonly opinion: string; readonly fields: Fields },
): Promise<void> {
  await moveCase(desk, rectifying, id, action, { to, opinion })
  const again = to === 'opened' && { dueOn: (await casesDue(desk, [id])).get(id) ?? null }
  await keep(desk, rectificationRegister, action, { ...fields, ...again, state: to }, { id })
}

/** Bad ratings to be put right whose last day is open or not before `from`, with the clock of each. */
export async function runningFrom(desk: Write, from: Day, after: string) {
  const { rows: found } = await sql<{ id: string; due_on: Day | null; started_on: Day; days: number | null }>`
    select r.id, r.due_on, k.started_on, k.days from ratings.rectification r
      join kernel."case" c on c.id = r.id
      join kernel.case_clock k on k."case" = r.id and k.stopped_on is null
    where r.state = 'opened' and (r.due_on is null or r.due_on >= ${from}) and r.id > ${after}
    order by r.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return found
}

export const markSecond = (desk: Write, action: string, { id }: RectificationRow, secondCode: Code) =>
  keep(unseen(desk), rectificationRegister, action, { secondCode }, { id })

export const raterOf = (desk: Read, rating: string) =>
  db(desk).selectFrom('ratings.rater').selectAll().where('rating', '=', rating).executeTakeFirst()

export type OrganTally = { organ: string; name: string; codes: Record<Code, number>; opened: number; replied: number; calledBack: number }

/** First ratings since the day by organ, with what became of the bad ones; organs of which parts ended stand there without. */
export async function talliesSince(desk: Read, from: Day, organs: readonly string[]): Promise<OrganTally[]> {
  const { rows: found } = await sql<OrganTally>`
    select o.organ, ${nameOfOrgan(sql.ref('o.organ'), desk.today)} as name,
      jsonb_build_object('1', count(*) filter (where r.code = '1'), '2', count(*) filter (where r.code = '2'),
        '3', count(*) filter (where r.code = '3'), '4', count(*) filter (where r.code = '4'), '5', count(*) filter (where r.code = '5')) as codes,
      count(c.id)::int as opened, (count(c.replied_on))::int as replied, (count(c.called_on))::int as "calledBack"
    from (select unnest(${[...organs]}::text[]) as organ union select organ from ratings.rating where rated_on >= ${from}) o
      left join ratings.rating r on r.organ = o.organ and r.rated_on >= ${from} and r.round = 1
      left join ratings.rectification c on c.rating = r.id
    group by o.organ order by o.organ`.execute(db(desk) as unknown as Kysely<KernelTables>)
  return found
}

export async function organNames(desk: Read, organs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await sql<{ id: string; name: string }>`select o.id, ${nameOfOrgan(sql.ref('o.id'), desk.today)} as name
    from unnest(${[...organs]}::text[]) as o(id)`.execute(db(desk))
  return new Map(found.map(({ id, name }) => [id, name]))
}
