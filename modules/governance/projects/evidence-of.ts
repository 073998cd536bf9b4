import type { ReadDesk } from '#kernel/module/define-module.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { duplicatesOf, type OtherBuilt } from './rules/duplicates.ts'
import { comparableProjects } from './store/projects.ts'
import type { ProjectRow, StoredEvidence, Tables } from './store/tables.ts'

/** Computes what resembles a project among all systems and submitted projects: three statements, however many there are. */
export async function evidenceOf(desk: ReadDesk<Tables>, project: ProjectRow): Promise<StoredEvidence> {
  const { systems } = await desk.ask(several, {})
  const projects = await comparableProjects(desk, project.system)
  const names = await organNames(desk, desk.today)
  const others: OtherBuilt[] = [
    ...systems
      .filter(({ id }) => id !== project.system)
      .map(({ id, name, ownerOrgan, functions, users }) => ({
        otherKind: 'system' as const,
        other: id,
        name,
        organ: ownerOrgan,
        dataItems: [],
        functions,
        users,
      })),
    ...projects.map(({ id, name, organ, data_items_produced: dataItems, functions, users }) => ({
      otherKind: 'project' as const,
      other: id,
      name,
      organ,
      dataItems,
      functions,
      users,
    })),
  ]
  const { data_items_produced: dataItems, data_items_needed: needed, functions, users } = project
  return duplicatesOf({ dataItems, needed, functions, users }, others).map((found) => ({
    ...found,
    organName: names.get(found.organ) ?? found.organ,
  }))
}
