// The only file that opens the tables of forms. A record and its case move together here.
import type { Kysely } from 'kysely'
import { moveCase, openCase, setDue } from '#kernel/cases/cases.ts'
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
import type { FormState, Line, Period, ReturnState } from './fields.ts'
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
  due_on: Day
  values: Record<string, string> | null
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

/** Every field asked by a form in use or waiting to be. */
export async function linesInUse(desk: Read) {
  const { rows: found } = await sql<{ form: string; formTitle: string; organ: string; line: string; title: string }>`
    select f.id as form, f.title as "formTitle", f.organ, l ->> 'id' as line, l ->> 'title' as title
    from one_form.form f, jsonb_array_elements(f.lines) l
    where f.state in ('in-force', 'submitted') and l ->> 'source' is null limit 20000`.execute(db(desk))
  return found
}

/** Those of the names that no organ bears. */
export async function unknownOrgans(desk: Read, organs: readonly string[]): Promise<string[]> {
  const { rows: found } = await sql<{ id: string }>`select o.id from unnest(${[...organs]}::text[]) o(id)
    where not exists (select 1 from kernel.organ k where k.id = o.id)`.execute(db(desk))
  return found.map(({ id }) => id)
}

export async function levelOf(desk: Read, organ: string): Promise<string> {
  const kernel = db(desk) as unknown as Kysely<KernelTables>
  const found = await kernel.selectFrom('kernel.organ').select('level').where('id', '=', organ).executeTakeFirst()
  return found?.level ?? ''
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
    const title = `${form.title}（${period.code === 'once' ? '一次性' : period.code}）`
    await openCase(desk, filling, action, { id, title, organ })
    await setDue(desk, filling, id, dueOn)
    const fields = { form: form.id, title: form.title, organ, periodCode: period.code, state: 'due' as const, dueOn }
    await keep(desk, returnRegister, action, fields, { id })
  }
  return missing.length
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

/** What the organ submitted last on each of the forms, before this return. */
export async function lastValues(desk: Read, forms: readonly string[], organ: string, except: string) {
  const { rows: found } = await sql<{ form: string; values: Record<string, string> }>`select distinct on (form) form, "values"
    from one_form."return" where form = any(${[...forms]}::uuid[]) and organ = ${organ} and state = 'submitted' and id <> ${except}
    order by form, submitted_on desc, period_code desc`.execute(db(desk))
  return new Map(found.map(({ form, values }) => [form, values]))
}

export async function submit(
  desk: Write,
  action: string,
  seen: { id: string; version: number },
  values: Record<string, string>,
  note?: string,
) {
  await moveCase(desk, filling, seen.id, action, note ? { opinion: note } : {})
  await keep(desk, returnRegister, action, { values, note: note ?? null, state: 'submitted' as const, submittedOn: desk.today }, seen)
}

export async function sums(desk: Read) {
  const { rows: found } = await sql<{
    inForce: number
    declined: number
    stopped: number
    asked: number
    sourced: number
    notFilled: number
  }>`select count(*) filter (where state = 'in-force')::int as "inForce", count(*) filter (where state = 'declined')::int as declined,
      count(*) filter (where state = 'stopped')::int as stopped,
      coalesce(sum(asked) filter (where state = 'in-force'), 0)::int as asked,
      coalesce(sum(sourced) filter (where state = 'in-force'), 0)::int as sourced,
      coalesce(sum(sourced * jsonb_array_length(fillers) * case period when 'month' then 12 when 'quarter' then 4 else 1 end)
        filter (where state = 'in-force'), 0)::int as "notFilled"
    from one_form.form`.execute(db(desk))
  return found[0]!
}
