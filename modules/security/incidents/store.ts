// The only file that touches the tables of incidents, with store/roster.ts. A row, its case and its timeline move together.
import { decide } from '#kernel/access/decide.ts'
import { moveCase, openCase, stateOf } from '#kernel/cases/cases.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import { bindTo, type Desk, type ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import type { Instant } from '#kernel/time/day.ts'
import type { EntryKind, IncidentGrade, IncidentKind, IncidentState, ReportPart } from './contract/fields.ts'
import { drillRegister, incidentRegister } from './contract/registers.ts'
import { incidentProcedure } from './procedure.ts'
import type { Effects } from './rules/grade-incident.ts'

export type IncidentRow = {
  id: string
  version: number
  created_at: Instant
  updated_at: Instant
  number: string
  title: string
  kind: IncidentKind
  state: IncidentState
  grade: IncidentGrade | null
  organ: string
  system: string | null
  level: number
  source: 'alarm' | 'hand'
  found: string
  found_at: Instant
  critical: boolean
  effects: Effects | null
  report_due_at: Instant | null
  reported_at: Instant | null
  closed_at: Instant | null
  cause: string | null
  lessons: string | null
  assigned_to: string | null
  assigned_name: string | null
}
type EntryRow = { incident: string; seq: number; at: Instant; by_name: string; kind: EntryKind; text: string }
type Parts = Partial<Record<ReportPart, string>>
type ReportRow = { incident: string; seq: number; at: Instant; by_name: string; late: boolean; onward_due_at: Instant | null; parts: Parts }
type AlarmRow = { id: string; kind: string; about: string; raised_at: Instant; incident: string }
export type ShiftRow = {
  id: string
  official: string
  account: string
  name: string
  from_at: Instant
  to_at: Instant
  handover: string | null
}
type DrillRow = { id: string; state: 'planned' | 'held' }
export type Tables = {
  'incidents.incident': IncidentRow
  'incidents.entry': EntryRow
  'incidents.report': ReportRow
  'incidents.alarm': AlarmRow
  'incidents.shift': ShiftRow
  'incidents.drill': DrillRow
}

export const { on, answer, hear } = bindTo<Tables>()
export type Write = Desk<Tables>
export type Read = ReadDesk<Tables>
const db = (desk: Read) => rows(desk.tx)

type Fields = Static<typeof incidentRegister.record>

export async function openIncident(
  desk: Write,
  action: string,
  fields: Omit<Fields, 'state' | 'number'>,
): Promise<{ id: string; number: string }> {
  const id = uuid()
  const { title, organ, level } = fields
  const { number } = await openCase(desk as Desk, incidentProcedure, action, { id, title, organ, level })
  await keep(desk as Desk, incidentRegister, action, { ...fields, number, state: 'raised' }, { id })
  return { id, number }
}

/** An incident, locked; outside the actor's scope or above their level it is not found. */
export async function lockIncident(desk: Write, id: string, permission: string): Promise<IncidentRow> {
  await stateOf(desk as Desk, incidentProcedure, id, true)
  const row = await db(desk).selectFrom('incidents.incident').selectAll().where('id', '=', id).executeTakeFirst()
  return seen(desk, row, permission)
}
export async function readIncident(desk: Read, id: string, permission: string): Promise<IncidentRow> {
  return seen(desk, await db(desk).selectFrom('incidents.incident').selectAll().where('id', '=', id).executeTakeFirst(), permission)
}
const seen = (desk: Read, row: IncidentRow | undefined, permission: string): IncidentRow =>
  row && decide(desk.actor, permission, { organ: row.organ, level: row.level }).allowed ? row : refuse(ground(kernelRefusals.notFound))

/** Changes the row, and where a state is named moves the case to it. */
export async function changeIncident(
  desk: Write,
  action: Action,
  row: IncidentRow,
  fields: Partial<Fields>,
  opinion?: string,
): Promise<void> {
  if (fields.state) await moveCase(desk as Desk, incidentProcedure, row.id, action.name, { to: fields.state, ...(opinion && { opinion }) })
  await keep(desk as Desk, incidentRegister, action.name, fields, { id: row.id })
}

/** Adds to the timeline; the incident is locked, so that the numbers follow one another. */
export async function say(desk: Write, incident: string, kind: EntryKind, text: string): Promise<number> {
  const { rows: found } = await sql<{ seq: number }>`
    insert into incidents.entry (incident, seq, at, by_name, kind, text)
    select ${incident}, coalesce(max(seq), 0) + 1, ${desk.now}::timestamptz, ${desk.actor.name}, ${kind}, ${text}
    from incidents.entry where incident = ${incident} returning seq`.execute(db(desk))
  return found[0]!.seq
}
export const timeline = (desk: Read, incident: string) =>
  db(desk).selectFrom('incidents.entry').selectAll().where('incident', '=', incident).orderBy('seq').limit(2000).execute()

export async function addReport(desk: Write, incident: string, report: Pick<ReportRow, 'late' | 'onward_due_at' | 'parts'>): Promise<void> {
  await sql`insert into incidents.report (incident, seq, at, by_name, late, onward_due_at, parts)
    select ${incident}, coalesce(max(seq), 0) + 1, ${desk.now}::timestamptz, ${desk.actor.name}, ${report.late}, ${report.onward_due_at}::timestamptz,
      ${JSON.stringify(report.parts)}::jsonb from incidents.report where incident = ${incident}`.execute(db(desk))
}
export const reportsOf = (desk: Read, incident: string) =>
  db(desk).selectFrom('incidents.report').selectAll().where('incident', '=', incident).orderBy('seq').limit(200).execute()

/** Incidents that are not over, the oldest first. */
export const openIncidents = (desk: Read) =>
  db(desk)
    .selectFrom('incidents.incident')
    .selectAll()
    .where('state', 'not in', ['settled', 'dismissed'])
    .orderBy('found_at')
    .limit(500)
    .execute()

/** The open incident that an earlier alarm of the same trouble led to. */
export async function incidentOfTrouble(desk: Read, kind: string, about: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ incident: string }>`select a.incident from incidents.alarm a
    join incidents.incident i on i.id = a.incident and i.state not in ('settled', 'dismissed')
    where a.kind = ${kind} and a.about = ${about} order by a.raised_at desc limit 1`.execute(db(desk))
  return found[0]?.incident
}
export async function keepAlarm(desk: Write, alarm: AlarmRow): Promise<void> {
  await db(desk).insertInto('incidents.alarm').values(alarm).execute()
}
export async function incidentsOfAlarms(desk: Read, alarms: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (alarms.length === 0) return new Map()
  const found = await db(desk)
    .selectFrom('incidents.alarm')
    .select(['id', 'incident'])
    .where('id', 'in', [...alarms])
    .execute()
  return new Map(found.map(({ id, incident }) => [id, incident]))
}

/** The incident that an alarm led to, unless it is over. */
export async function incidentOfAlarm(desk: Write, alarm: string): Promise<string | undefined> {
  const { rows: found } = await sql<{ id: string }>`select i.id from incidents.alarm a join incidents.incident i on i.id = a.incident
    where a.id = ${alarm} and i.state not in ('settled', 'dismissed') for update of i`.execute(db(desk))
  return found[0]?.id
}

/** The troubles that led to an incident. */
export const troublesOf = (desk: Read, incident: string) =>
  db(desk).selectFrom('incidents.alarm').select(['kind', 'about']).distinct().where('incident', '=', incident).execute()

export const keepDrill = (desk: Write, action: Action, fields: Partial<Static<typeof drillRegister.record>>, id?: string) =>
  keep(desk as Desk, drillRegister, action.name, fields, id === undefined ? undefined : { id })
export async function drillById(desk: Write, id: string): Promise<DrillRow> {
  const row = await db(desk).selectFrom('incidents.drill').select(['id', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()
  return row ?? refuse(ground(kernelRefusals.notFound))
}

/** Of open and closed incidents that hold no secret, found since the day: those whose hour has come, and those reported by it. */
export async function reportedSince(desk: Read, from: string): Promise<{ due: number; inTime: number }> {
  const { rows: found } = await sql<{ due: number; inTime: number }>`select count(*)::int as due,
      count(*) filter (where reported_at <= report_due_at)::int as "inTime"
    from incidents.incident where level = 0 and report_due_at is not null and found_at >= ${from}::date
      and (reported_at is not null or report_due_at < ${desk.now}::timestamptz)`.execute(db(desk))
  return found[0]!
}
