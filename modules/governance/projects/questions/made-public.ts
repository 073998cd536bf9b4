import { organNames } from '#kernel/people/desk-organs.ts'
import { several } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { projectStates } from '../contract/fields.ts'
import { approvedProjects } from '../store/projects.ts'
import { answer } from '../store/tables.ts'

/** Approved projects for the public. Those of systems on the intranet are never among them. */
export const madePublic = answer(contract.madePublic, async (desk, { project }) => {
  const found = await approvedProjects(desk, project)
  const { systems } = await desk.ask(several, { systems: [...new Set(found.map(({ system }) => system))] })
  const shown = new Set(systems.filter(({ zone }) => zone !== 'intranet').map(({ id }) => id))
  const names = await organNames(desk, desk.today)
  return {
    projects: found
      .filter(({ system }) => shown.has(system))
      .map(({ id, name, organ, state, purpose, level, ...row }) => ({
        id,
        name,
        organ,
        organName: names.get(organ) ?? organ,
        state,
        stateTitle: projectStates[state].zh,
        approvedEstimate: row.approved_estimate!,
        purpose,
        level,
        approvedOn: row.approved_on!,
        acceptedOn: row.accepted_on,
      })),
  }
})
