import type { Day } from '#kernel/time/day.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { nextAssessment } from '../rules/assessment-clock.ts'
import { dayHasCome } from '../rules/report-in-order.ts'
import { lockGrading, moveGrading, on, standingOf } from '../store.ts'

/** The day may lie before the review: what was filed long ago is entered with its own day. */
export const fileGrade = on(contract.fileGrade, async (desk, { grading, number, filedOn }) => {
  const row = await lockGrading(desk, grading, contract.fileGrade.may)
  refuseAny(dayHasCome({ today: desk.today, day: filedOn, field: '/filedOn' }))
  const fields = { filingNumber: number, filingOrgan: desk.actor.organ ?? '', filedOn }
  await moveGrading(desk, contract.fileGrade, row, { to: 'filed', fields, number })
  const [standing] = await standingOf(desk, [row.system])
  return { nextAssessment: nextAssessment(row.grade, filedOn as Day, standing?.assessed_on ?? null, desk.today) }
})
