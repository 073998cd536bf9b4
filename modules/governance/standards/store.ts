// The only file that touches the tables of standards.
import { rows, sql } from '#kernel/db/rows.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { keep } from '#kernel/registers/keep.ts'
import { standards, type outcomes, type standardKinds, trials, verdictRegister, type verdicts } from './contract.ts'
import { refusals } from './refusals.ts'
import type { Check } from './rules/verdict-follows-checks.ts'

type Row = { id: string; version: number; created_at: string; updated_at: string }
type StandardRow = Row & {
  code: string
  title: string
  kind: keyof typeof standardKinds
  required: boolean
  on_trial: boolean
  from_day: string
  to_day: string | null
  source: string
}
type VerdictRow = Row & {
  system: string
  verdict: keyof typeof verdicts
  checks: Check[]
  tester: string
  signed_by: string
  from_day: string
  until_day: string
  remark: string | null
  withdrawn_on: string | null
  withdrawn_why: string | null
}
type TrialRow = Row & {
  standard: string
  system: string
  from_day: string
  to_day: string
  state: string
  outcome: keyof typeof outcomes | null
  finding: string | null
}
export type Tables = { 'standards.standard': StandardRow; 'standards.verdict': VerdictRow; 'standards.trial': TrialRow }

export const { on, answer } = bindTo<Tables>()
type Write = Desk<Tables>
type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

export async function keepStandard(
  desk: Write,
  action: string,
  fields: Partial<Static<typeof standards.record>>,
  seen?: { id: string; version: number },
) {
  try {
    return await keep(desk, standards, action, fields, seen)
  } catch (error) {
    if (isClash(error, 'standard_code_key')) refuse(ground(refusals.codeTaken, { standard: fields.code ?? '' }, '/code'))
    throw error
  }
}
export const keepVerdict = (desk: Write, action: string, fields: Partial<Static<typeof verdictRegister.record>>, id?: string) =>
  keep(desk, verdictRegister, action, fields, id === undefined ? undefined : { id })
export async function keepTrial(desk: Write, action: string, fields: Partial<Static<typeof trials.record>>, id?: string) {
  try {
    return await keep(desk, trials, action, fields, id === undefined ? undefined : { id })
  } catch (error) {
    if (isClash(error, 'trial_running')) refuse(ground(refusals.trialRunning))
    throw error
  }
}

const found = <T>(row: T | undefined): T => row ?? refuse(ground(kernelRefusals.notFound))

export const standardById = async (desk: Read, id: string) =>
  found(await db(desk).selectFrom('standards.standard').selectAll().where('id', '=', id).executeTakeFirst())
export const verdictById = async (desk: Write, id: string) =>
  found(await db(desk).selectFrom('standards.verdict').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())
export const trialById = async (desk: Write, id: string) =>
  found(await db(desk).selectFrom('standards.trial').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())

export const standardsOn = (desk: Read, day: string) =>
  db(desk)
    .selectFrom('standards.standard')
    .selectAll()
    .where('from_day', '<=', day)
    .where((is) => is.or([is('to_day', 'is', null), is('to_day', '>', day)]))
    .orderBy('code')
    .limit(2000)
    .execute()

/** Codes of the standards that are on trial with the system today. */
export async function triedOn(desk: Read, system: string): Promise<string[]> {
  const tried = await db(desk)
    .selectFrom('standards.trial as t')
    .innerJoin('standards.standard as s', 's.id', 't.standard')
    .select('s.code')
    .where('t.system', '=', system)
    .where('t.state', '=', 'running')
    .where('t.from_day', '<=', desk.today)
    .where('t.to_day', '>=', desk.today)
    .execute()
  return tried.map(({ code }) => code)
}

/** The latest verdict on each system that was not withdrawn, in one statement. */
export async function latestVerdicts(desk: Read, systems: readonly string[]): Promise<ReadonlyMap<string, VerdictRow>> {
  if (systems.length === 0) return new Map()
  const latest = await db(desk)
    .selectFrom('standards.verdict')
    .distinctOn('system')
    .selectAll()
    .where(sql<boolean>`system = any(${[...systems]}::uuid[])`)
    .where('withdrawn_on', 'is', null)
    .orderBy('system')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(latest.map((row) => [row.system, row]))
}
