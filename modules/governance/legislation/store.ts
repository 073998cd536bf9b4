// The only file that opens the tables of legislation.
import { decide } from '#kernel/access/decide.ts'
import { moveCase, type MoveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { rows } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { type Form, lawRegister, type ranks, refusals, regulationRegister, type Stage, type Subject } from './contract.ts'
import { making } from './procedure.ts'

type Kept = { id: string; version: number; created_at: string; updated_at: string }
export type RegulationRow = Kept & {
  title: string
  subject: Subject
  form: Form
  organ: string
  stage: Stage
  comments_until: string | null
  from_day: string | null
  ended_on: string | null
  document_number: string | null
  source: string
}
export type LawRow = Kept & {
  title: string
  subject: Subject
  rank: keyof typeof ranks
  document_number: string | null
  from_day: string
  ended_on: string | null
  source: string
}
type Tables = { 'legislation.regulation': RegulationRow; 'legislation.national_law': LawRow }
type Fields = Partial<Static<typeof regulationRegister.record>>

export const { on, answer } = bindTo<Tables>()
type Write = Desk<Tables>
type Read = ReadDesk<Tables>

const missing = () => refuse(ground(kernelRefusals.notFound))

export async function addRegulation(desk: Write, action: Action, fields: Fields & { title: string; organ: string }): Promise<string> {
  const id = uuid()
  try {
    await keep(desk as Desk, regulationRegister, action.name, { ...fields, stage: 'planned' }, { id })
  } catch (error) {
    if (isClash(error, 'regulation_title')) refuse(ground(refusals.plannedAlready, { title: fields.title }, '/title'))
    throw error
  }
  await openCase(desk as Desk, making, action.name, { id, title: fields.title, organ: fields.organ })
  return id
}

/** A regulation for an action: its case is locked, and one outside the actor's scope is not found. */
export async function lockRegulation(desk: Write, id: string, permission: string): Promise<RegulationRow> {
  await stateOf(desk as Desk, making, id, true)
  const row = await rows(desk.tx).selectFrom('legislation.regulation').selectAll().where('id', '=', id).executeTakeFirst()
  return row && decide(desk.actor, permission, { organ: row.organ }).allowed ? row : missing()
}

export async function moveRegulation(
  desk: Write,
  action: Action,
  regulation: RegulationRow,
  { fields, ...step }: { fields?: Fields } & MoveCase = {},
): Promise<void> {
  const { to } = await moveCase(desk as Desk, making, regulation.id, action.name, step)
  await keep(desk as Desk, regulationRegister, action.name, { ...fields, stage: to as Stage }, regulation)
}

export const addLaw = (desk: Write, action: Action, fields: Static<typeof lawRegister.record>) =>
  keep(desk as Desk, lawRegister, action.name, fields)

export const oneLaw = async (desk: Read, id: string): Promise<LawRow> =>
  (await rows(desk.tx).selectFrom('legislation.national_law').selectAll().where('id', '=', id).executeTakeFirst()) ?? missing()

export const lawsOn = (desk: Read, day: string, subject?: Subject): Promise<LawRow[]> =>
  rows(desk.tx)
    .selectFrom('legislation.national_law')
    .selectAll()
    .where('from_day', '<=', day)
    .where((is) => is.or([is('ended_on', 'is', null), is('ended_on', '>', day)]))
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
    .orderBy('from_day')
    .orderBy('title')
    .limit(1000)
    .execute()

export const regulationsOn = (desk: Read, day: string, subject?: Subject): Promise<RegulationRow[]> =>
  rows(desk.tx)
    .selectFrom('legislation.regulation')
    .selectAll()
    .where('from_day', '<=', day)
    .where((is) => is.or([is('ended_on', 'is', null), is('ended_on', '>', day)]))
    .$if(subject !== undefined, (query) => query.where('subject', '=', subject!))
    .orderBy('from_day')
    .orderBy('title')
    .limit(1000)
    .execute()
