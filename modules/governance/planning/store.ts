// The only file that touches planning's tables.
import type { Kysely } from 'kysely'
import { decide } from '#kernel/access/decide.ts'
import type { KernelTables } from '#kernel/db/kernel-tables.ts'
import { rows } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { planKinds, planStates, progressStates, schemeLevels, schemeStates } from './contract.ts'
import { plans, schemes, tasks } from './contract.ts'

type Row = { id: string; version: number; created_at: string; updated_at: string }
export type PlanState = keyof typeof planStates
export type PlanKind = keyof typeof planKinds
export type SchemeState = keyof typeof schemeStates
type PlanRow = Row & {
  kind: PlanKind
  title: string
  edition: number
  organ: string
  from_day: string
  to_day: string | null
  basis: string
  state: PlanState
  approved_on: string | null
  signatures: string[]
  published_on: string | null
}
type TaskRow = Row & {
  plan: string
  seq: number
  title: string
  clause: string | null
  need: string
  lead: string[]
  participants: string[]
  everyone: boolean
  due: string | null
  progress: keyof typeof progressStates
  percent: number
  note: string | null
}
type SchemeRow = Row & {
  organ: string
  title: string
  level: keyof typeof schemeLevels
  from_day: string
  to_day: string
  items: unknown
  state: SchemeState
  examined_opinion: string | null
  filed_on: string | null
  filing_number: string | null
}
export type Tables = { 'planning.plan': PlanRow; 'planning.task': TaskRow; 'planning.scheme': SchemeRow }

export const { on, answer } = bindTo<Tables>()

type Write = Desk<Tables>
type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)
const kernel = (desk: Read) => rows(desk.tx) as unknown as Kysely<KernelTables>

/** The organs that hold a duty of the policy today, in the order of their ids. */
export async function holders(desk: Read, duty: string): Promise<string[]> {
  const found = await kernel(desk)
    .selectFrom('kernel.assignment')
    .select('organ')
    .where('duty', '=', duty)
    .where('valid_from', '<=', desk.today)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>', desk.today)]))
    .orderBy('organ')
    .execute()
  return found.map(({ organ }) => organ)
}

export const keepPlan = (desk: Write, action: string, fields: Partial<Static<typeof plans.record>>, id?: string) =>
  keep(desk, plans, action, fields, id === undefined ? undefined : { id })
export const keepTask = (
  desk: Write,
  action: string,
  fields: Partial<Static<typeof tasks.record>>,
  seen?: { id: string; version: number },
) => keep(desk, tasks, action, fields, seen)
export const keepScheme = (desk: Write, action: string, fields: Partial<Static<typeof schemes.record>>, id?: string) =>
  keep(desk, schemes, action, fields, id === undefined ? undefined : { id })

/** The plan, locked until the transaction ends. */
export async function planToMove(desk: Write, id: string): Promise<PlanRow> {
  return (
    (await db(desk).selectFrom('planning.plan').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
    refuse(ground(kernelRefusals.notFound))
  )
}

export const latestEdition = (desk: Read, kind: PlanKind) =>
  db(desk)
    .selectFrom('planning.plan')
    .select(['id', 'edition', 'state'])
    .where('kind', '=', kind)
    .orderBy('edition', 'desc')
    .executeTakeFirst()

export const planInForce = (desk: Read, kind: PlanKind) =>
  db(desk).selectFrom('planning.plan').selectAll().where('kind', '=', kind).where('state', '=', 'published').executeTakeFirst()

export const planById = (desk: Read, id: string) => db(desk).selectFrom('planning.plan').selectAll().where('id', '=', id).executeTakeFirst()

export const editionsOf = (desk: Read, kind: PlanKind) =>
  db(desk)
    .selectFrom('planning.plan')
    .select(['id', 'edition', 'title', 'published_on', 'state'])
    .where('kind', '=', kind)
    .orderBy('edition', 'desc')
    .limit(500)
    .execute()

export const tasksOf = (desk: Read, plan: string) =>
  db(desk).selectFrom('planning.task').selectAll().where('plan', '=', plan).orderBy('seq').limit(1000).execute()

export async function nextSeq(desk: Write, plan: string): Promise<number> {
  const last = await db(desk).selectFrom('planning.task').select('seq').where('plan', '=', plan).orderBy('seq', 'desc').executeTakeFirst()
  return (last?.seq ?? 0) + 1
}

export async function taskById(desk: Read, id: string): Promise<TaskRow> {
  return (
    (await db(desk).selectFrom('planning.task').selectAll().where('id', '=', id).executeTakeFirst()) ??
    refuse(ground(kernelRefusals.notFound))
  )
}

/** The scheme, locked; to an official whose permission does not reach it there is no such scheme. */
export async function schemeToMove(desk: Write, id: string, permission: string): Promise<SchemeRow> {
  const found = await db(desk).selectFrom('planning.scheme').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found || !decide(desk.actor, permission, { organ: found.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  return found
}

export const schemesOf = (desk: Read, organ: string | undefined) => {
  const all = db(desk).selectFrom('planning.scheme').selectAll().orderBy('created_at', 'desc').limit(2000)
  return (organ === undefined ? all : all.where('organ', '=', organ)).execute()
}

/** Filing numbers run within a year; the unique key holds them. */
export async function nextFilingNumber(desk: Write): Promise<string> {
  const year = desk.today.slice(0, 4)
  const prefix = `电政备〔${year}〕`
  await db(desk).selectFrom('planning.scheme').select('id').where('filing_number', 'like', `${prefix}%`).forUpdate().execute()
  const { n } = await db(desk)
    .selectFrom('planning.scheme')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('filing_number', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow()
  return `${prefix}${n + 1}号`
}
