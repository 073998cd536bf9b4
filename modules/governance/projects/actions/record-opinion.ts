import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { evidenceFirst } from '../rules/review-conclusion.ts'
import { lockAnyProject, requireState } from '../store/projects.ts'
import { giveOpinion } from '../store/reviews.ts'
import { on } from '../store/tables.ts'
import { seatOf } from '../seat-of.ts'

export const recordOpinion = on(contract.recordOpinion, async (desk, { project: id, verdict, opinion }) => {
  const project = await lockAnyProject(desk, id)
  const { review } = await seatOf(desk, id)
  requireState(project, 'under-review')
  refuseAny(evidenceFirst({ isComputed: review.evidence_on !== null }))
  if (!(await giveOpinion(desk, review, verdict, opinion))) refuse(ground(contract.refusals.opinionGiven))
  desk.touch(`projects.project/${id}`, undefined, { verdict })
  return {}
})
