// The only file that opens the tables of forms. A record and its case move together here.
import type { Kysely } from 'kysely'
import { moveCase, openCase, setDue } from '#kernel/cases/cases.ts'
import { RECORDS_AT_ONCE } from '#kernel/cases/count-records.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { nameOfOrgan } from '#kernel/people/at-desk.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Static } from '#kernel/module/field.ts'
import type { Day } from '#kernel/time/day.ts'
import { addWorkingDays } from '#kernel/time/working-days.ts'
import { formRegister, returnRegister } from './contract.ts'
import type { Answered, FormState, Line, Period, ReturnState } from './fields.ts'
import { filling, registering } from './procedure.ts'

export type FormRow = {
  id: string
  version: number
  title: string
  organ: string
  law: string
  article: string
  purpose: string
  period: Period
  due_days: number
  fillers: string[]
  lines: Line[]
  asked: number
  sourced: number
  state: FormState
  in_force_from: Day | null
}
export type ReturnRow = {
  id: string
  version: number
  form: string
  title: string
  organ: string
  period_code: string
  state: ReturnState
  /** Null while it ends in a year that is not announced. */
  due_on: Day | null
  answers: Answered[] | null
  note: string | null
  submitted_on: Day | null
}
export type Tables = { 'one_form.form': FormRow; 'one_form.return': ReturnRow }
export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

type Form = Static<typeof formRegister.record>

export async function addForm(desk: Write, action: string, fields: Omit<Form, 'number' | 'state' | 'filedOn'>) {
  const { id, number } = await openCase(desk, registering, action, { title: fields.title, organ: fields.organ })
  await keep(desk, formRegister, action, { ...fields, number, state: 'submitted', filedOn: desk.today }, { id })
  return { id, number }
}

/** The form, locked until the transaction ends. */
export const lockForm = async (desk: Write, id: string): Promise<FormRow> =>
  (await db(desk).selectFrom('one_form.form').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
  refuse(ground(kernelRefusals.notFound))

export async function moveForm(desk: Write, action: string, id: string, to: FormState, opinion: string): Promise<void> {
  await moveCase(desk, registering, id, action, { to, opinion })
  await keep(desk, formRegister, action, { state: to, ...(to === 'in-force' && { inForceFrom: desk.today }) }, { id })
}

export type LineInUse = {
  readonly form: string
  readonly formTitle: string
  readonly organ: string
  readonly line: string
  readonly title: string
  readonly unit: string | null
  readonly scope: string | null
  /** The source that it takes over itself. */
  readonly takes: string | null
}

/** Every field of a form in use or waiting to be, those it takes over too: a copy of it is a copy of all. */
export async function linesInUse(desk: Read): Promise<LineInUse[]> {
  const { rows: found } = await sql<LineInUse>`
    select f.id as form, f.title as "formTitle", f.organ, l ->> 'id' as line, l ->> 'title' as title, l ->> 'unit' as unit,
      l ->> 'scope' as scope, l -> 'source' ->> 'code' as takes
    from one_form.form f, jsonb_array_elements(f.lines) l where f.state in ('in-force', 'submitted')`.execute(db(desk))
  return found
}

/** Those of the names that no organ bears. */
export async function unknownOrgans(desk: Read, organs: readonly string[]): Promise<string[]> {
  const { rows: found } = await sql<{ id: string }>`select o.id from unnest(${[...organs]}::text[]) o(id)
    where not exists (select 1 from kernel.organ k where k.id = o.id)`.execute(db(desk))
  return found.map(({ id }) => id)
}

/** The level of an organ and the division it answers for. */
export async function placeOf(desk: Read, organ: string): Promise<{ level: string; division: string }> {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  const found = await kernel.selectFrom('kernel.organ').select(['level', 'division']).where('id', '=', organ).executeTakeFirst()
  return found ?? { level: '', division: '' }
}

export const formsInForce = (desk: Read) =>
  db(desk).selectFrom('one_form.form').selectAll().where('state', '=', 'in-force').orderBy('id').limit(2000).execute()

/** The tasks of a form's period that are not there yet, each with its case; of several who look, one adds each. */
export async function openReturns(desk: Write, action: string, form: FormRow, period: { code: string; ended: Day }): Promise<number> {
  const { rows: missing } = await sql<{ organ: string }>`select o.organ from unnest(${form.fillers}::text[]) o(organ)
    where not exists (select 1 from one_form."return" r where r.form = ${form.id} and r.organ = o.organ and r.period_code = ${period.code})
    limit 500`.execute(db(desk))
  const dueOn = addWorkingDays(desk.calendar, period.ended, form.due_days)
  for (const { organ } of missing) {
    const id = uuid()
    const title = `${form.title}（${period.code}）`
    await openCase(desk, filling, action, { id, title, organ })
    await setDue(desk, filling, id, dueOn ?? 'unknown')
    const fields = {
      form: form.id,
      title: form.title,
      organ,
      periodCode: period.code,
      periodEnded: period.ended,
      state: 'due' as const,
      dueOn,
    }
    await keep(desk, returnRegister, action, fields, { id })
  }
  return missing.length
}

type Running = { id: string; due_on: Day | null; period_ended: Day; due_days: number }

/** What is still to be filled in and whose last day is open or not before `from`. */
export async function runningFrom(desk: Write, from: Day, after: string): Promise<Running[]> {
  const { rows: found } = await sql<Running>`select r.id, r.due_on, r.period_ended, f.due_days
    from one_form."return" r join one_form.form f on f.id = r.form join kernel."case" c on c.id = r.id
    where r.state = 'due' and r.period_ended is not null and (r.due_on is null or r.due_on >= ${from}) and r.id > ${after}
    order by r.id limit ${RECORDS_AT_ONCE} for update of c`.execute(db(desk))
  return found
}

export type ReturnWithForm = ReturnRow & { lines: Line[]; asker_name: string } & Pick<FormRow, 'law' | 'article' | 'purpose'>

const returnsWithForm = (desk: Read) =>
  db(desk)
    .selectFrom('one_form.return as r')
    .innerJoin('one_form.form as f', 'f.id', 'r.form')
    .selectAll('r')
    .select(['f.lines', 'f.law', 'f.article', 'f.purpose', nameOfOrgan(sql.ref('f.organ'), desk.today).as('asker_name')])

export const dueOf = (desk: Read, organ: string): Promise<ReturnWithForm[]> =>
  returnsWithForm(desk).where('r.organ', '=', organ).where('r.state', '=', 'due').orderBy('r.due_on').orderBy('r.id').limit(200).execute()

export async function submittedSince(desk: Read, organ: string, from: Day): Promise<number> {
  const { n } = await db(desk)
    .selectFrom('one_form.return')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('organ', '=', organ)
    .where('state', '=', 'submitted')
    .where('submitted_on', '>=', from)
    .executeTakeFirstOrThrow()
  return Number(n)
}

export const returnOf = (desk: Read, id: string, organ: string): Promise<ReturnWithForm | undefined> =>
  returnsWithForm(desk).where('r.id', '=', id).where('r.organ', '=', organ).executeTakeFirst()

export type LastAnswer = { form: string; period_code: string; submitted_on: Day; answers: Answered[] }

/** What the organ submitted last on each of the forms, before this return. */
export async function lastAnswers(desk: Read, forms: readonly string[], organ: string, except: string): Promise<LastAnswer[]> {
  const { rows: found } = await sql<LastAnswer>`select distinct on (form) form, period_code, submitted_on, answers
    from one_form."return" where form = any(${[...forms]}::uuid[]) and organ = ${organ} and state = 'submitted' and id <> ${except}
    order by form, submitted_on desc, period_code desc`.execute(db(desk))
  return found
}

/** Whatever has a source and was left as it was counts as taken over; whatever was typed, as typed. */
export async function submit(desk: Write, action: string, seen: { id: string; version: number }, answers: Answered[], note?: string) {
  await moveCase(desk, filling, seen.id, action, note ? { opinion: note } : {})
  const [typed, sourced] = [
    answers.filter(({ from }) => from === null),
    answers.filter(({ from, value }) => from !== null && value !== null),
  ]
  const changed = sourced.filter(({ reason }) => reason !== null).length
  const sent = { answers, typed: typed.length, taken: sourced.length - changed, changed, note: note ?? null, submittedOn: desk.today }
  await keep(desk, returnRegister, action, { ...sent, state: 'submitted' as const }, seen)
}
