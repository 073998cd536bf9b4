import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import type { GradeState } from '../contract/fields.ts'
import { expertsReviewGrade, reviewerIsNotOwner } from '../rules/expert-review.ts'
import { lockGrading, moveGrading, on } from '../store.ts'

export const reviewGrade = on(contract.reviewGrade, async (desk, { grading, agreed, experts, opinion }) => {
  const row = await lockGrading(desk, grading, contract.reviewGrade.may)
  refuseAny([
    ...reviewerIsNotOwner({ reviewer: desk.actor.organ, owner: row.organ }),
    ...(agreed ? expertsReviewGrade({ day: desk.today, grade: row.grade, experts }) : []),
  ])
  const state: GradeState = !agreed ? 'returned' : row.grade === 1 ? 'settled' : 'reviewed'
  await moveGrading(desk, contract.reviewGrade, row, { to: state, fields: { experts, reviewedOn: desk.today }, opinion })
  return { state }
})
