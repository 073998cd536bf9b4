import * as contract from '../contract.ts'
import { addProgress } from '../store/papers.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const reportProgress = on(contract.reportProgress, async (desk, { project: id, progress, report }) => {
  const project = await lockProject(desk, id, contract.permissions.build.name)
  requireState(project, 'under-construction')
  await addProgress(desk, id, progress, report)
  desk.touch(`projects.project/${id}`, undefined, { progress })
  return {}
})

export const reportCompletion = on(contract.reportCompletion, async (desk, { project: id, report }) => {
  const project = await lockProject(desk, id, contract.permissions.build.name)
  requireState(project, 'under-construction')
  await addProgress(desk, id, 1000, report)
  await moveProject(desk, contract.reportCompletion, project, { opinion: report })
  return {}
})
