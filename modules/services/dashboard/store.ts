// The only file that opens the table of remarks. A remark and its case move together here.
import { moveCase, openCase, setDue } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { type Exception, refusals, supervision, type SupervisionState } from './contract.ts'
import { supervising } from './procedure.ts'

export type SupervisionRow = {
  id: string
  version: number
  number: string
  subject: string
  title: string
  owner: string
  state: SupervisionState
  /** Null while it ends in a year that is not announced. */
  due_on: Day | null
  remark: string
  by_name: string
  answer: string | null
  answered_on: Day | null
  closed_on: Day | null
}
export const { on, answer } = bindTo<{ 'dashboard.supervision': SupervisionRow }>()
type Tables = { 'dashboard.supervision': SupervisionRow }
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

/** The organ whose remarks these are: the leading group's own, whoever of it speaks. */
const GROUP = 'leading-group'

/** By when the organ answers: so many working days from today. */
const termOf = ({ calendar, today }: Write, days: number) => ({ countedFrom: today, days, dueOn: addWorkingDays(calendar, today, days) })

/** What a remark is about, so that whoever gets it knows which: of several, the one that waits longest. */
const aboutOf = ({ title, count, example }: Exception): string =>
  (example === null ? title.zh : `${title.zh}${count > 1 ? '，最早的是' : '：'}${example}`).slice(0, 390)

export async function openRemark(desk: Write, action: string, found: Exception, remark: string, days: number) {
  const { subject, owner } = found
  const title = aboutOf(found)
  const id = uuid()
  const term = termOf(desk, days)
  const { dueOn } = term
  const { number } = await openCase(desk, supervising, action, { id, title: `批示督办：${title}`, organ: GROUP, addressed: owner })
  await setDue(desk, supervising, id, dueOn ?? 'unknown')
  const fields = { number, subject, title, owner, remark, byName: desk.actor.name, givenOn: desk.today, ...term }
  try {
    await keep(desk, supervision, action, { ...fields, state: 'given' as const }, { id })
  } catch (error) {
    if (isClash(error, 'supervision_once')) refuse(ground(refusals.remarked, { number: '' }))
    throw error
  }
  return { id, number, dueOn }
}

export const oneRemark = (desk: Write, id: string) =>
  db(desk).selectFrom('dashboard.supervision').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

type Move = { readonly to: SupervisionState; readonly opinion: string; readonly answer?: string; readonly days?: number }

export async function moveRemark(desk: Write, action: string, id: string, { to, opinion, answer: said, days }: Move) {
  const term = days === undefined ? undefined : termOf(desk, days)
  await moveCase(desk, supervising, id, action, { to, opinion })
  if (term) await setDue(desk, supervising, id, term.dueOn ?? 'unknown')
  return await keep(
    desk,
    supervision,
    action,
    {
      state: to,
      ...(said !== undefined && { answer: said, answeredOn: desk.today }),
      ...(to === 'closed' && { closedOn: desk.today }),
      ...term,
    },
    { id },
  )
}

type Running = { id: string; due_on: Day | null; counted_from: Day; days: number }

/** Remarks to be answered whose last day is open or not before `from`. */
export async function runningFrom(desk: Write, from: Day, after: string): Promise<Running[]> {
  const { rows: found } = await sql<Running>`select id, due_on, counted_from, days from dashboard.supervision
    where state = 'given' and counted_from is not null and (due_on is null or due_on >= ${from}) and id > ${after}
    order by id limit ${RECORDS_AT_ONCE} for update`.execute(db(desk))
  return found
}

/** Remarks under way on these subjects. */
export const openOn = (desk: Read, subjects: readonly string[]): Promise<SupervisionRow[]> =>
  subjects.length === 0
    ? Promise.resolve([])
    : db(desk)
        .selectFrom('dashboard.supervision')
        .selectAll()
        .where('subject', 'in', [...subjects])
        .where('state', '<>', 'closed')
        .execute()

const followed = (desk: Read) =>
  db(desk)
    .selectFrom('dashboard.supervision as s')
    .select(['s.id', 's.number', 's.title', 's.state', 's.due_on', 's.remark', 's.by_name', 's.answer', 's.answered_on', 's.closed_on'])
    .select(nameOfOrgan(sql.ref('s.owner'), desk.today).as('owner_name'))

export const underWay = (desk: Read) => followed(desk).where('s.state', '<>', 'closed').orderBy('s.due_on').limit(50).execute()

/** Closed since the day, the last first. */
export const closedSince = (desk: Read, from: Day) =>
  followed(desk).where('s.state', '=', 'closed').where('s.closed_on', '>=', from).orderBy('s.closed_on', 'desc').limit(20).execute()
