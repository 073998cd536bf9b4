// The only file that opens the table of remarks. A remark and its case move together here.
import { moveCase, openCase, setDue } from '#kernel/cases/cases.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
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
  due_on: Day
}
export const { on, answer } = bindTo<{ 'dashboard.supervision': SupervisionRow }>()
type Tables = { 'dashboard.supervision': SupervisionRow }
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

/** The organ whose remarks these are: the leading group's own, whoever of it speaks. */
const GROUP = 'leading-group'

export async function openRemark(desk: Write, action: string, { subject, title, owner }: Exception, remark: string, dueOn: Day) {
  const id = uuid()
  const { number } = await openCase(desk, supervising, action, { id, title: `批示督办：${title.zh}`, organ: GROUP, addressed: owner })
  await setDue(desk, supervising, id, dueOn)
  const fields = { number, subject, title: title.zh, owner, remark, byName: desk.actor.name, givenOn: desk.today, dueOn }
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

type Move = { readonly to: SupervisionState; readonly opinion: string; readonly answer?: string; readonly dueOn?: Day }

export async function moveRemark(desk: Write, action: string, id: string, { to, opinion, answer: said, dueOn }: Move): Promise<void> {
  await moveCase(desk, supervising, id, action, { to, opinion })
  if (dueOn) await setDue(desk, supervising, id, dueOn)
  const fields = { state: to, ...(said !== undefined && { answer: said, answeredOn: desk.today }), ...(dueOn && { dueOn }) }
  await keep(desk, supervision, action, fields, { id })
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

export const underWay = (desk: Read) =>
  db(desk)
    .selectFrom('dashboard.supervision as s')
    .select(['s.id', 's.number', 's.title', 's.state', 's.due_on', nameOfOrgan(sql.ref('s.owner'), desk.today).as('owner_name')])
    .where('s.state', '<>', 'closed')
    .orderBy('s.due_on')
    .limit(50)
    .execute()
