import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { unsoundProject } from '../draft-of.ts'
import { headSigns } from '../rules/head-signs.ts'
import { lockAnyProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const signProject = on(contract.signProject, async (desk, { project: id }) => {
  const project = await lockAnyProject(desk, id)
  refuseAny(headSigns({ organ: project.organ, signerOrgan: desk.actor.organ }))
  requireState(project, 'drafted')
  const { zone } = await desk.ask(oneSystem, { system: project.system })
  refuseAny(await unsoundProject(desk, project, zone))
  await moveProject(desk, contract.signProject, project)
  return {}
})
