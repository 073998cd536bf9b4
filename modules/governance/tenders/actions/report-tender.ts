import { moveCase } from '#kernel/cases/cases.ts'
import * as contract from '../contract.ts'
import type { tenderStates } from '../fields.ts'
import { tendering } from '../procedure.ts'
import { keepTender, on, tenderToMove } from '../store.ts'

export const reportTender = on(contract.reportTender, async (desk, { tender: id, report }) => {
  await tenderToMove(desk, id)
  const { to } = await moveCase(desk, tendering, id, contract.reportTender.name, { opinion: report })
  await keepTender(desk, contract.reportTender.name, { state: to as keyof typeof tenderStates, reportedOn: desk.today }, id)
  return { id, state: to }
})
