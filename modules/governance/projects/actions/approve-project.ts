import type { Desk } from '#kernel/module/define-module.ts'
import { yuan } from '#kernel/money/money.ts'
import { organNames } from '#kernel/people/desk-organs.ts'
import { type Ground, refuseAny } from '#kernel/refusal/refusal.ts'
import { one as oneSystem } from '#modules/governance/systems/contract.ts'
import * as contract from '../contract.ts'
import { overrunIsReported } from '../rules/estimate-limits.ts'
import { jointReviewSigned, platformOf } from '../rules/review-panel.ts'
import { approvalNeedsReview } from '../rules/standing-of-project.ts'
import { keepApprovedEstimate } from '../store/papers.ts'
import { lockProject, moveProject, requireState } from '../store/projects.ts'
import { latestReview } from '../store/reviews.ts'
import { on, type ProjectRow, type Tables } from '../store/tables.ts'

export const approveProject = on(contract.approveProject, async (desk, { project: id, documentNumber }) => {
  const project = await lockProject(desk, id, contract.permissions.approve.name)
  refuseAny([
    ...approvalNeedsReview(project),
    ...(await unsignedPlatform(desk, project)),
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

/** A registration may have changed since the review: what is approved as a platform has been reviewed as that platform (3.2.6, 3.2.8). */
async function unsignedPlatform(desk: Desk<Tables>, project: ProjectRow): Promise<Ground[]> {
  if (project.state !== 'reviewed') return []
  const { kind, zone } = await desk.ask(oneSystem, { system: project.system })
  const platform = platformOf({ ...project, kind, zone })
  if (!platform.isPlatform) return []
  const review = await latestReview(desk, project.id)
  const names = await organNames(desk, desk.today)
  return jointReviewSigned({ ...platform, organs: review?.signed ?? [], nameOf: (organ) => names.get(organ) ?? organ })
}
