import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { evidenceFirst } from '../rules/review-conclusion.ts'
import { lockAnyProject, requireState } from '../store/projects.ts'
import { latestReview, signReview } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const signJointReview = on(contract.signJointReview, async (desk, { project: id }) => {
  const project = await lockAnyProject(desk, id)
  const review = await latestReview(desk, id)
  const organ = desk.actor.organ ?? ''
  if (!review?.organs.includes(organ)) return refuse(ground(contract.refusals.notJointOrgan))
  requireState(project, 'under-review')
  refuseAny(evidenceFirst({ isComputed: review.evidence_on !== null }))
  await signReview(desk, review, organ)
  desk.touch(`projects.project/${id}`, undefined, { signed: organ })
  return {}
})
