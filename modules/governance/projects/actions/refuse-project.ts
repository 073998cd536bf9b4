import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { approvalNeedsReview } from '../rules/standing-of-project.ts'
import { lockProject, moveProject } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const refuseProject = on(contract.refuseProject, async (desk, { project: id, reason }) => {
  const project = await lockProject(desk, id, contract.permissions.approve.name)
  refuseAny(approvalNeedsReview(project))
  await moveProject(desk, contract.refuseProject, project, { opinion: reason })
  return {}
})
