// The only file that touches the tables of grading. A grade's row and its case move together here and nowhere else.
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action, Register } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static, TObject } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Day } from '#kernel/time/day.ts'
import type { CryptoVerdict, Degree, GradeState, HarmedObject, Severity } from './contract/fields.ts'
import { refusals } from './contract/refusals.ts'
import { findingRegister, gradeRegister, productRegister } from './contract/registers.ts'
import { gradingProcedure } from './procedure.ts'

type Row = { id: string; version: number; created_at: string; updated_at: string; system: string; organ: string }
export type GradeRow = Row & {
  name: string
  information_object: HarmedObject
  information_degree: Degree
  service_object: HarmedObject
  service_degree: Degree
  critical: boolean
  basis: string
  grade: number
  state: GradeState
  filed_on: Day | null
}
type FindingRow = Row & {
  assessment: string
  severity: Severity
  what: string
  due_day: Day
  closed_on: Day | null
  confirmed_on: Day | null
}
type ProductRow = Row & { name: string; valid_until: Day; retired_on: Day | null }
type Tables = { 'grading.grade': GradeRow; 'grading.finding': FindingRow; 'grading.product': ProductRow }

export const { on, answer } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

/** What a unique key holds, said as a refusal. */
const said: Readonly<Record<string, (typeof refusals)[keyof typeof refusals]>> = {
  grading_open: refusals.gradingOpen,
  transition_once: refusals.transitionGiven,
  filing_number_once: refusals.numberTaken,
  assessment_report_once: refusals.numberTaken,
  crypto_report_once: refusals.numberTaken,
}

/** Keeps a record of this room; a number or a grading that is there already is a refusal. */
export async function keepRecord<R extends TObject>(
  desk: Write,
  register: Register<R>,
  action: Action,
  fields: Partial<Static<R>>,
  id?: string,
  number = '',
) {
  try {
    return await keep(desk as Desk, register, action.name, fields, id === undefined ? undefined : { id })
  } catch (error) {
    const key = Object.keys(said).find((name) => isClash(error, name))
    if (key) refuse(ground(said[key]!, { number }))
    throw error
  }
}

export async function openGrading(desk: Write, action: Action, fields: Omit<Static<typeof gradeRegister.record>, 'state'>) {
  const { id } = await keepRecord(desk, gradeRegister, action, { ...fields, state: 'proposed' })
  return openCase(desk as Desk, gradingProcedure, action.name, { id, title: `${fields.name}：第${fields.grade}级`, organ: fields.organ })
}

/** A grading for an action of `permission`, its case locked; one outside the actor's scope is not found. */
export async function lockGrading(desk: Write, id: string, permission: string): Promise<GradeRow> {
  await stateOf(desk as Desk, gradingProcedure, id, true)
  const row = await db(desk).selectFrom('grading.grade').selectAll().where('id', '=', id).executeTakeFirst()
  return row && decide(desk.actor, permission, { organ: row.organ }).allowed ? row : refuse(ground(kernelRefusals.notFound))
}

type Move = { to: GradeState; fields?: Partial<Static<typeof gradeRegister.record>>; opinion?: string; number?: string; title?: string }

/** Moves a grading. One that comes into force takes the place of the one before. */
export async function moveGrading(desk: Write, action: Action, row: GradeRow, { to, fields, opinion, number, title }: Move): Promise<void> {
  if (to === 'filed' || to === 'settled') {
    const before = await db(desk)
      .selectFrom('grading.grade')
      .selectAll()
      .where('system', '=', row.system)
      .where('state', 'in', ['filed', 'settled'])
      .executeTakeFirst()
    if (before) await moveGrading(desk, action, before, { to: 'superseded' })
  }
  await moveCase(desk as Desk, gradingProcedure, row.id, action.name, { to, ...(opinion && { opinion }), ...(title && { title }) })
  await keepRecord(desk, gradeRegister, action, { ...fields, state: to }, row.id, number)
}

const foundRow = async <T extends Row>(desk: Write, row: T | undefined, permission: string): Promise<T> =>
  row && decide(desk.actor, permission, { organ: row.organ }).allowed ? row : refuse(ground(kernelRefusals.notFound))

/** A finding or product, locked, for an action of `permission`. */
export const findingFor = async (desk: Write, id: string, permission: string) =>
  foundRow(desk, await db(desk).selectFrom('grading.finding').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(), permission)
export const productFor = async (desk: Write, id: string, permission: string) =>
  foundRow(desk, await db(desk).selectFrom('grading.product').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(), permission)

/** Some findings are added at once; each is a record of its own. */
export async function addFindings(desk: Write, action: Action, findings: readonly Static<typeof findingRegister.record>[]): Promise<void> {
  for (const finding of findings) await keep(desk as Desk, findingRegister, action.name, finding, { id: uuid() })
}
export const retire = (desk: Write, action: Action, id: string) =>
  keep(desk as Desk, productRegister, action.name, { retiredOn: desk.today }, { id })

export type StandingRow = {
  readonly system: string
  readonly grading: string | null
  readonly state: GradeState | null
  readonly grade: number | null
  readonly critical: boolean | null
  readonly information_object: HarmedObject | null
  readonly information_degree: Degree | null
  readonly service_object: HarmedObject | null
  readonly service_degree: Degree | null
  readonly filed_on: Day | null
  readonly assessed_on: Day | null
  readonly open_high: number
  readonly late_high: number
  readonly late_due: Day | null
  readonly crypto_on: Day | null
  readonly crypto_verdict: CryptoVerdict | null
  readonly until: Day | null
}

/**
 * How each system stands, in one statement. The grade in force comes before one that only waits for its filing. A high risk
 * is late when it was not mended by its day; once late, only the confirmation ends it.
 */
export async function standingOf(desk: Read, systems: readonly string[]): Promise<StandingRow[]> {
  if (systems.length === 0) return []
  const { rows: found } = await sql<StandingRow>`
    select s.system, g.id as grading, g.state, g.grade, g.critical, g.information_object, g.information_degree, g.service_object,
      g.service_degree, g.filed_on, a.day as assessed_on, f.open_high, f.late_high, f.late_due, c.day as crypto_on,
      c.verdict as crypto_verdict, t.until
    from unnest(${[...systems]}::uuid[]) as s(system)
    left join lateral (select * from grading.grade where system = s.system and state in ('filed', 'settled', 'reviewed')
      order by state = 'reviewed' limit 1) g on true
    left join lateral (select max(day) as day from grading.assessment where system = s.system) a on true
    left join lateral (select count(*)::int as open_high, count(*) filter (where late)::int as late_high,
        min(due_day) filter (where late) as late_due
      from (select due_day, due_day < ${desk.today}::date and (closed_on is null or closed_on > due_day) as late
        from grading.finding where system = s.system and severity = 'high' and confirmed_on is null) open) f on true
    left join lateral (select day, verdict from grading.crypto_assessment where system = s.system order by day desc, created_at desc limit 1) c on true
    left join grading.transition t on t.system = s.system`.execute(db(desk))
  return found
}

/** Every system with a grade in force. */
export async function filedSystems(desk: Read): Promise<string[]> {
  const found = await db(desk).selectFrom('grading.grade').select('system').where('state', 'in', ['filed', 'settled']).execute()
  return found.map(({ system }) => system)
}

/** What is not of the gate and yet past its day: findings of any severity and certificates of products in use. */
export async function pastDue(desk: Read): Promise<{ system: string; kind: 'finding' | 'product'; since: Day; what: string }[]> {
  const { rows: found } = await sql<{ system: string; kind: 'finding' | 'product'; since: Day; what: string }>`
    select system, 'finding' as kind, due_day as since, what from grading.finding
      where confirmed_on is null and due_day < ${desk.today}::date and (closed_on is null or closed_on > due_day)
    union all select system, 'product', valid_until, name from grading.product
      where retired_on is null and valid_until < ${desk.today}::date
    order by since limit 10000`.execute(db(desk))
  return found
}
