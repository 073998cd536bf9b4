import { refuseAny } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { conclusionOf } from '../rules/assessment-conclusion.ts'
import { dayHasCome, mendingIsSoon } from '../rules/report-in-order.ts'
import { addFindings, keepRecord, on } from '../store.ts'
import { theSystem } from '../the-system.ts'

export const recordAssessment = on(contract.recordAssessment, async (desk, { system, findings, ...tested }) => {
  const { organ } = await theSystem(desk, system, contract.recordAssessment.may)
  const day = tested.day as Day
  refuseAny([...dayHasCome({ today: desk.today, day, field: '/day' }), ...mendingIsSoon({ today: desk.today, assessedOn: day, findings })])
  const conclusion = conclusionOf(tested.score, findings, day)
  const fields = { system, organ, ...tested, conclusion }
  const { id } = await keepRecord(desk, contract.assessmentRegister, contract.recordAssessment, fields, undefined, tested.report)
  await addFindings(
    desk,
    contract.recordAssessment,
    findings.map((finding) => ({ system, organ, assessment: id, ...finding })),
  )
  desk.touch(`grading.assessment/${id}`, undefined, { ...fields, findings })
  return { id, conclusion }
})
