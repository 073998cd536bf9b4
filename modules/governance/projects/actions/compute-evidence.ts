import * as contract from '../contract.ts'
import { evidenceOf } from '../evidence-of.ts'
import { lockProject, requireState } from '../store/projects.ts'
import { latestReview, storeEvidence } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const computeEvidence = on(contract.computeEvidence, async (desk, { project: id }) => {
  const project = await lockProject(desk, id, contract.permissions.review.name)
  requireState(project, 'under-review')
  const review = (await latestReview(desk, id))!
  const evidence = await evidenceOf(desk, project)
  await storeEvidence(desk, review, evidence)
  desk.touch(`projects.project/${id}`, review.evidence ?? undefined, evidence)
  return { found: evidence.length, highest: evidence[0]?.score ?? 0 }
})
