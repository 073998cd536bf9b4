import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { unsoundProject } from '../draft-of.ts'
import { submittedSigned } from '../rules/head-signs.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const submitProject = on(contract.submitProject, async (desk, { project: id }) => {
  const project = await lockProject(desk, id, contract.permissions.draft.name)
  requireState(project, 'drafted', 'signed')
  const { zone } = await desk.ask(oneSystem, { system: project.system })
  refuseAny([...submittedSigned({ isSigned: project.state === 'signed' }), ...(await unsoundProject(desk, project, zone))])
  await moveProject(desk, contract.submitProject, project)
  return {}
})
