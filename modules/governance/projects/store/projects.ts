// Projects: found, kept and moved. The case and the row move together here and nowhere else.
import { decide } from '#kernel/access/decide.ts'
import { openCase, moveCase, type MoveCase, stateOf } from '#kernel/cases/cases.ts'
import { containing } from '#kernel/db/like.ts'
import { rows, sql } from '#kernel/db/rows.ts'
import { isClash } from '#kernel/db/sqlstate.ts'
import { uuid } from '#kernel/id/uuid.ts'
import type { Action } from '#kernel/module/contract.ts'
import type { Desk, ReadDesk } from '#kernel/module/define-module.ts'
import type { Static } from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { keep } from '#kernel/registers/keep.ts'
import { inScope } from '#kernel/registers/list.ts'
import { filedProject, permissions, projectRegister, refusals } from '../contract.ts'
import type { ProjectState, Purpose } from '../contract/fields.ts'
import { projectProcedure } from '../procedure.ts'
import type { ProjectRow, Tables } from './tables.ts'

type Fields = Partial<Static<typeof projectRegister.record>>

const underWay: readonly ProjectState[] = [
  'drafted',
  'signed',
  'submitted',
  'under-review',
  'reviewed',
  'review-failed',
  'approved',
  'under-construction',
  'completed',
]

const refuseClash = (error: unknown): never => {
  if (isClash(error, 'one_project_under_way')) refuse(ground(refusals.projectAlive, undefined, '/system'))
  throw error
}

/** A project for an action of `permission`: the case is locked, and a project outside the actor's scope is not found. */
export async function lockProject(desk: Desk<Tables>, id: string, permission: string): Promise<ProjectRow> {
  await stateOf(desk as Desk, projectProcedure, id, true)
  const row = await rows(desk.tx).selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row || !decide(desk.actor, permission, { organ: row.organ }).allowed) return refuse(ground(kernelRefusals.notFound))
  return row
}

/** As lockProject, whatever organ the actor is of: the caller decides with a rule of its own. */
export async function lockAnyProject(desk: Desk<Tables>, id: string): Promise<ProjectRow> {
  await stateOf(desk as Desk, projectProcedure, id, true)
  return rows(desk.tx).selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

/** Says no unless the project is in one of the states; the words name the state it is in. */
export function requireState(project: ProjectRow, ...states: ProjectState[]): void {
  if (states.includes(project.state)) return
  const { zh, en } = projectProcedure.states[project.state].title
  refuse(ground(kernelRefusals.notInState, { state: zh, stateEn: en }))
}

export async function isUnderWay(desk: Desk<Tables>, system: string): Promise<boolean> {
  const found = await rows(desk.tx)
    .selectFrom('projects.project')
    .select('id')
    .where('system', '=', system)
    .where('state', 'in', underWay)
    .executeTakeFirst()
  return found !== undefined
}

export async function addProject(
  desk: Desk<Tables>,
  action: Action,
  fields: Fields & { name: string; organ: string },
): Promise<{ id: string; number: string }> {
  const id = uuid()
  try {
    await keep(desk as Desk, projectRegister, action.name, { ...fields, state: 'drafted' }, { id })
  } catch (error) {
    return refuseClash(error)
  }
  return openCase(desk as Desk, projectProcedure, action.name, { id, title: fields.name, organ: fields.organ })
}

/** Moves the case, and with it the row; answers the new version. */
export async function moveProject(
  desk: Desk<Tables>,
  action: Action,
  project: ProjectRow,
  more: { fields?: Fields; version?: number } & MoveCase = {},
): Promise<number> {
  const { fields, version, ...step } = more
  const { to } = await moveCase(desk as Desk, projectProcedure, project.id, action.name, step)
  const seen = { id: project.id, version: version ?? project.version }
  return (await keep(desk as Desk, projectRegister, action.name, { ...fields, state: to as ProjectState }, seen)).version
}

/** Changes fields of the row without a step of the case. */
export const changeProject = (desk: Desk<Tables>, action: Action, project: ProjectRow, fields: Fields) =>
  keep(desk as Desk, projectRegister, action.name, fields, { id: project.id, version: project.version })

/** A project that the actor may read, or not found. */
export async function readProject(desk: ReadDesk<Tables>, id: string): Promise<ProjectRow> {
  const row = await findProject(desk, id)
  return row && decide(desk.actor, permissions.read.name, { organ: row.organ }).allowed ? row : refuse(ground(kernelRefusals.notFound))
}

export const findProject = (desk: ReadDesk<Tables>, id: string): Promise<ProjectRow | undefined> =>
  rows(desk.tx).selectFrom('projects.project').selectAll().where('id', '=', id).executeTakeFirst()

/** What a gate needs of the projects of many systems: one statement. */
export const standingOf = (desk: ReadDesk<Tables>, systems: readonly string[]) =>
  rows(desk.tx)
    .selectFrom('projects.project')
    .select(['system', 'state', 'revoked_on'])
    .where(sql<boolean>`system = any(${[...systems]}::uuid[])`)
    .execute()

export const readableOfSystem = (desk: ReadDesk<Tables>, system: string): Promise<ProjectRow[]> =>
  rows(desk.tx)
    .selectFrom('projects.project')
    .selectAll()
    .where('system', '=', system)
    .where(sql<boolean>`${inScope(projectRegister, desk.actor)}`)
    .orderBy('created_at')
    .execute()

/** Projects that stand beside another when duplicates are sought: submitted and not refused, of other systems, readable. */
export const comparableProjects = (desk: ReadDesk<Tables>, system: string): Promise<ProjectRow[]> =>
  rows(desk.tx)
    .selectFrom('projects.project')
    .selectAll()
    .where('system', '<>', system)
    .where('state', 'not in', ['drafted', 'signed', 'review-failed', 'not-approved'])
    .where(sql<boolean>`${inScope(projectRegister, desk.actor)}`)
    .orderBy('id')
    .execute()

export type PipelineSearch = { page: number; size: number; state?: ProjectState; organ?: string; q?: string }

export async function pipelinePage(desk: ReadDesk<Tables>, search: PipelineSearch) {
  let query = rows(desk.tx)
    .selectFrom('projects.project')
    .selectAll()
    .select(sql<number>`count(*) over ()`.as('counted'))
    .where(sql<boolean>`${inScope(projectRegister, desk.actor)}`)
  if (search.state) query = query.where('state', '=', search.state)
  if (search.organ) query = query.where('organ', '=', search.organ)
  if (search.q) query = query.where('name', 'ilike', containing(search.q))
  const found = await query
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(search.size)
    .offset((search.page - 1) * search.size)
    .execute()
  return { rows: found, total: found[0]?.counted ?? 0 }
}

/** Projects with an approved estimate; with `id`, only that one. */
export function approvedProjects(desk: ReadDesk<Tables>, id?: string): Promise<ProjectRow[]> {
  const all = rows(desk.tx)
    .selectFrom('projects.project')
    .selectAll()
    .where('approved_on', 'is not', null)
    .orderBy('approved_on', 'desc')
    .orderBy('id')
  return (id ? all.where('id', '=', id) : all.limit(1000)).execute()
}

/** On which day each state was first, and last, entered. */
export async function stepDays(desk: ReadDesk<Tables>, id: string): Promise<ReadonlyMap<string, string>> {
  const { rows: found } = await sql<{
    state: string
    day: string
  }>`select to_state as state, max((at at time zone 'Asia/Shanghai')::date) as day
    from kernel.case_step where "case" = ${id} group by to_state`.execute(rows(desk.tx))
  return new Map(found.map(({ state, day }) => [state, day]))
}

/** Projects of each purpose by the step they have reached (2.2). */
export async function figuresByPurpose(desk: ReadDesk<Tables>) {
  const { rows: found } = await sql<{ purpose: Purpose; submitted: number; approved: number; accepted: number; approvedEstimate: string }>`
    select purpose, count(*) filter (where state not in ('drafted', 'signed'))::int as submitted, count(approved_on)::int as approved,
      count(*) filter (where state = 'accepted')::int as accepted, coalesce(sum(approved_estimate), 0)::numeric(15, 2)::text as "approvedEstimate"
    from projects.project group by purpose order by purpose`.execute(rows(desk.tx))
  return found
}

export async function fileProject(desk: Desk<Tables>, action: Action, fields: Static<typeof filedProject.record>) {
  try {
    return await keep(desk as Desk, filedProject, action.name, fields)
  } catch (error) {
    if (isClash(error, 'document_filed_once')) refuse(ground(refusals.filedAlready, { document: fields.documentNumber }, '/documentNumber'))
    throw error
  }
}
