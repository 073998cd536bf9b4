import { yuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { overrunIsReported } from '../rules/estimate-limits.ts'
import { approvalNeedsReview } from '../rules/standing-of-project.ts'
import { keepApprovedEstimate } from '../store/papers.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const approveProject = on(contract.approveProject, async (desk, { project: id, documentNumber }) => {
  const project = await lockProject(desk, id, contract.permissions.approve.name)
  refuseAny([
    ...approvalNeedsReview(project),
    ...overrunIsReported({
      estimate: yuan(project.total),
      feasibility: project.feasibility_estimate === null ? undefined : yuan(project.feasibility_estimate),
      report: project.overrun_report ?? '',
      day: desk.today,
    }),
  ])
  requireState(project, 'reviewed')
  await keepApprovedEstimate(desk, id, project.estimate, documentNumber ?? null)
  const fields = { approvedEstimate: project.total, approvedOn: desk.today }
  await moveProject(desk, contract.approveProject, project, { fields, detail: { documentNumber } })
  const { system, organ, name, level, purpose, total: estimate } = project
  desk.tell(contract.projectApproved, { project: id, system, organ, name, estimate, level, purpose, day: desk.today })
  return { approvedEstimate: estimate }
})
