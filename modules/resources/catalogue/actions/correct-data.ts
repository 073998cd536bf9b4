// Corrections (校核): whoever uses the data says what is wrong, the provider verifies and answers (第26条).
import { moveCase, openCase } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { permissions } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { mustOwn } from '../own-record.ts'
import { correctionProcedure } from '../procedure.ts'
import { requestRefusals } from '../refusals.ts'
import { dueOn, findCorrection, keepCorrection } from '../store/requests.ts'
import { unknownTo } from '../rules/request-is-in-order.ts'
import { findResource, on, standingAuthorisations } from '../store.ts'

export const raiseCorrection = on(contract.raiseCorrection, async (desk, { resource, fields, what }) => {
  const organ = desk.actor.organ ?? ''
  const found = await findResource(desk, resource)
  if ((await standingAuthorisations(desk, resource, organ)).length === 0) refuse(ground(requestRefusals.notAUser))
  const unknown = unknownTo(found.items, fields)
  if (unknown.length > 0) refuse(ground(requestRefusals.unknownField, { fields: unknown }, '/fields'))
  const id = uuid()
  await openCase(desk, correctionProcedure, contract.raiseCorrection.name, {
    id,
    title: `数据校核：${found.name}`,
    organ,
    addressed: found.organ,
  })
  await keepCorrection(
    desk,
    contract.raiseCorrection.name,
    { resource, resourceName: found.name, organ, provider: found.organ, fields, what, late: false },
    { id },
  )
  return { id }
})

export const answerCorrection = on(contract.answerCorrection, async (desk, { correction, outcome, reasons }) => {
  const found = await findCorrection(desk, correction)
  mustOwn(desk, permissions.reply, found.provider)
  const due = await dueOn(desk, correction)
  await moveCase(desk, correctionProcedure, correction, contract.answerCorrection.name, { opinion: reasons, detail: { outcome } })
  await keepCorrection(
    desk,
    contract.answerCorrection.name,
    { outcome, reasons, answeredOn: desk.today, late: due !== undefined && desk.today > due },
    { id: correction },
  )
  return {}
})
