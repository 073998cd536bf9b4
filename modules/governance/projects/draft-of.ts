import type { Ground } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Zone } from '#modules/governance/systems/contract.ts'
import { type DraftFacts, unsound } from './rules/soundness.ts'
import type { ProjectRow } from './store/tables.ts'

/** What the rules of a draft need to know, from a stored project. */
export const draftOf = (project: ProjectRow, zone: Zone, day: Day): DraftFacts => ({
  need: project.need,
  reuse: project.reuse,
  domesticReason: project.domestic_reason ?? '',
  estimate: project.estimate,
  feasibilityEstimate: project.feasibility_estimate ?? undefined,
  overrunReport: project.overrun_report ?? '',
  networks: project.networks,
  zone,
  day,
})

/** Every ground on which a stored project may be neither signed nor submitted. */
export const unsoundProject = (project: ProjectRow, zone: Zone, day: Day): Ground[] => unsound(draftOf(project, zone, day))

/** Grounds as an answer carries them. */
export const saidOf = (grounds: readonly Ground[]) => grounds.map((ground) => ({ ...ground, clauses: [...(ground.clauses ?? [])] }))
