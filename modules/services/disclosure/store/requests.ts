// Applications for disclosure: row, acts and case move together here and nowhere else.
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, setDue, stateOf } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { Due } from '#kernel/time/due.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import type { Static } from '#kernel/module/field.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { addDays, type Day } from '#kernel/time/day.ts'
import { MOST_REPLIES } from '../contract-followed.ts'
import { requestRegister } from '../contract-requests.ts'
import type { requestRecord } from '../fields-requests.ts'
import { answering } from '../procedure.ts'
import { refusals } from '../refusals.ts'
import type { ActRow, RequestRow } from '../rows.ts'
import { type Act, type Stage, type Standing, stages, standingOf } from '../rules/request-clock.ts'
import { db, type Read, sql, type Write } from '../store.ts'

type Fields = Static<typeof requestRecord>

export const requestById = (desk: Read, id: string) =>
  db(desk).selectFrom('disclosure.request').selectAll().where('id', '=', id).executeTakeFirst()

/** By its number and the contact given with it: who has both may follow it. */
export async function requestFollowed(desk: Read, number: string, contact: string): Promise<RequestRow> {
  const row = await db(desk).selectFrom('disclosure.request').selectAll().where('number', '=', number).executeTakeFirst()
  return row && bare(row.contact) === bare(contact) ? row : refuse(ground(refusals.noSuchRequest))
}

const bare = (contact: string) => contact.toLowerCase().replace(/[ -]/g, '')

export const requestsOfHolder = (desk: Read, holder: string) =>
  db(desk).selectFrom('disclosure.request').selectAll().where('holder', '=', holder).orderBy('created_at', 'desc').limit(100).execute()

export const actsOf = (desk: Read, requests: readonly string[]) =>
  db(desk)
    .selectFrom('disclosure.request_act')
    .selectAll()
    .where(sql<boolean>`request = any(${[...requests]}::uuid[])`)
    .orderBy('request')
    .orderBy('seq')
    .limit(20_000)
    .execute()

export const actOf = ({ kind, on_day: on, detail }: ActRow): Act => ({ ...detail, kind, on }) as Act

export const standingAt = (desk: Read, acts: readonly Act[]): Standing => standingOf(acts, desk)

/** Opens a request with its case and its first act. */
export async function openRequest(desk: Write, action: string, fields: Omit<Fields, 'number' | 'state' | 'publicReply'>, submitted: Act) {
  const id = uuid()
  const { number } = await openCase(desk, answering, action, { id, title: fields.wanted.slice(0, 100), organ: fields.organ })
  await keep(desk, requestRegister, action, { ...fields, number, state: 'submitted', publicReply: false }, { id })
  return await act(desk, action, id, submitted)
}

export type Done = { readonly row: RequestRow; readonly standing: Standing }

/** The request locked with its case, within reach of the actor's permission, with what happened to it. */
export async function lockRequest(desk: Write, permission: string, id: string) {
  await stateOf(desk, answering, id, true)
  const row = await requestById(desk, id)
  if (!row || !decide(desk.actor, permission, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return await withActs(desk, row)
}

export async function lockFollowed(desk: Write, number: string, contact: string) {
  const row = await requestFollowed(desk, number, contact)
  await stateOf(desk, answering, row.id, true)
  return await withActs(desk, row)
}

async function withActs(desk: Write, row: RequestRow) {
  const acts = (await actsOf(desk, [row.id])).map(actOf)
  return { row, acts, standing: standingAt(desk, acts) }
}

/** Refuses unless the application stands at one of these stages today. */
export function mustStandAt({ stage }: Standing, ...allowed: readonly Stage[]): void {
  const { zh, en } = stages[stage]
  if (!allowed.includes(stage)) refuse(ground(refusals.notNow, { stage: zh, stageEn: en }))
}

type Said = { readonly text?: string; readonly detail?: Record<string, unknown>; readonly fields?: Partial<Fields> }

/** Writes what happened, folds it, and tells row and case where the application stands and by when it must move on. */
export async function act(desk: Write, action: string, id: string, happened: Act, { text, detail, fields }: Said = {}): Promise<Done> {
  const { kind, on, ...facts } = happened
  const before = await actsOf(desk, [id])
  await db(desk)
    .insertInto('disclosure.request_act')
    .values({
      request: id,
      seq: before.length + 1,
      kind,
      on_day: on,
      at: desk.now,
      actor: desk.actor.id,
      actor_name: desk.actor.name,
      text: text ?? null,
      detail: JSON.stringify({ ...facts, ...detail }) as never,
    })
    .execute()
  const standing = standingAt(desk, [...before.map(actOf), happened])
  await settle(desk, action, id, standing, fields)
  return { row: (await requestById(desk, id))!, standing }
}

/** By when the case must move on; null while no clock runs. */
export function dueOfCase({ due, correctUntil }: Standing): Due {
  const day = correctUntil === undefined ? due : correctUntil
  return day === undefined ? null : (day ?? 'unknown')
}

/** Brings row and case to where the fold stands. */
export async function settle(desk: Write, action: string, id: string, standing: Standing, fields: Partial<Fields> = {}): Promise<void> {
  const from = await stateOf(desk, answering, id)
  const { stage, received, due, correctUntil } = standing
  const isOver = stage === 'answered' || stage === 'abandoned' || stage === 'withdrawn'
  if (from !== stage) await moveCase(desk, answering, id, action, { to: stage })
  await setDue(desk, answering, id, isOver ? null : dueOfCase(standing))
  const ended = isOver ? { answeredOn: stage === 'abandoned' && correctUntil ? addDays(correctUntil, 1) : desk.today } : {}
  await keep(
    desk,
    requestRegister,
    action,
    { state: stage, receivedOn: received ?? null, ...(due !== undefined && { dueOn: due }), ...ended, ...fields },
    { id },
  )
}

/** Applications whose term to correct is over, that were not found yet. */
export const newlyAbandoned = (desk: Write) =>
  sql<{ id: string }>`select r.id from disclosure.request r join kernel."case" c on c.id = r.id
    where r.state = 'correcting' and c.due_on < ${desk.today} order by r.id limit 200 for update of r skip locked`
    .execute(db(desk))
    .then(({ rows }) => rows.map(({ id }) => id))

/** Applications under way of which the last day is open or not before `from`, with the day that their case was told. */
export async function runningFrom(desk: Write, from: Day, after: string) {
  const { rows } = await sql<{ id: string; due_on: Day | null }>`select r.id, c.due_on
    from disclosure.request r join kernel."case" c on c.id = r.id
    where r.state in ('received', 'correcting', 'consulting') and (c.due_open or c.due_on >= ${from}) and r.id > ${after}
    order by r.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return rows
}

/** How many this applicant asked of this organ within a year. */
export async function askedInYear(desk: Read, { organ, applicant_kind, certificate }: RequestRow): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from disclosure.request where organ = ${organ}
    and applicant_kind = ${applicant_kind} and certificate = ${certificate} and created_at > ${addDays(desk.today, -365)}::date`.execute(
    db(desk),
  )
  return rows[0]!.n
}

export const organNameOf = async (desk: Read, organ: string): Promise<string> => {
  const { rows } = await sql<{ name: string }>`select ${nameOfOrgan(sql`${organ}`, desk.today)} as name`.execute(db(desk))
  return rows[0]!.name
}

export const publicAnswers = (desk: Read) =>
  db(desk)
    .selectFrom('disclosure.request as r')
    .innerJoin('disclosure.request_act as a', (join) => join.onRef('a.request', '=', 'r.id').on('a.kind', '=', 'replied'))
    .selectAll('a')
    .select(['r.wanted', nameOfOrgan(sql.ref('r.organ'), desk.today).as('organ_name')])
    .where('r.public_reply', '=', true)
    .orderBy('a.at', 'desc')
    .limit(MOST_REPLIES)
    .execute()
