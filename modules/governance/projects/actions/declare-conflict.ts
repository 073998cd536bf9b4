import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { seatOf } from '../seat-of.ts'
import { lockAnyProject, requireState } from '../store/projects.ts'
import { changeExpert } from '../store/reviews.ts'
import { on } from '../store/tables.ts'

export const declareConflict = on(contract.declareConflict, async (desk, { project: id, reason }) => {
  const project = await lockAnyProject(desk, id)
  const { review, seat } = await seatOf(desk, id)
  requireState(project, 'under-review')
  if (seat.verdict) refuse(ground(contract.refusals.opinionGiven))
  await changeExpert(desk, review, desk.actor.id, { declared: reason })
  desk.touch(`projects.project/${id}`, undefined, { declared: reason })
  return {}
})
