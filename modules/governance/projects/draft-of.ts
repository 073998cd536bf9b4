import type { ReadDesk } from '#kernel/module/define-module.ts'
import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Zone } from '#modules/governance/systems/contract.ts'
import { type DraftFacts, unsound } from './rules/soundness.ts'
import { exceptionsOf } from './exceptions-of.ts'
import type { ProjectRow, Tables } from './store/tables.ts'

/** What the rules of a draft need to know, from a stored project. */
const draftOf = (project: ProjectRow, zone: Zone) => ({
  need: project.need,
  reuse: project.reuse,
  domesticReason: project.domestic_reason ?? '',
  estimate: project.estimate,
  feasibilityEstimate: project.feasibility_estimate ?? undefined,
  overrunReport: project.overrun_report ?? '',
  networks: project.networks,
  zone,
})

/** For stored projects, every ground on which one may be neither signed nor submitted today. */
export async function unsoundProjects(desk: ReadDesk<Tables>, projects: readonly ProjectRow[]) {
  const exceptions = await exceptionsOf(desk as ReadDesk, projects)
  return (project: ProjectRow, zone: Zone): Ground[] =>
    unsound({ ...draftOf(project, zone), day: desk.today, exceptions: exceptions(project) } satisfies DraftFacts)
}

export const unsoundProject = async (desk: ReadDesk<Tables>, project: ProjectRow, zone: Zone): Promise<Ground[]> =>
  (await unsoundProjects(desk, [project]))(project, zone)

/** Grounds as an answer carries them. */
export const saidOf = (grounds: readonly Ground[]) => grounds.map((ground) => ({ ...ground, clauses: [...(ground.clauses ?? [])] }))
