import * as contract from '../contract.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const startConstruction = on(contract.startConstruction, async (desk, { project: id }) => {
  const project = await lockProject(desk, id, contract.permissions.build.name)
  requireState(project, 'approved')
  await desk.require('construction', project.system)
  await moveProject(desk, contract.startConstruction, project)
  return {}
})
