import { moveCase } from '#kernel/cases/cases.ts'
import * as contract from '../contract-requests.ts'
import { requestProcedure, sentState } from '../procedure.ts'
import { findRequest } from '../store/requests.ts'
import { on } from '../store.ts'

export const settleDispute = on(contract.settleDispute, async (desk, { request, outcome, reasons }) => {
  const found = await findRequest(desk, request)
  const to = outcome === 'reconsider' ? sentState(found.attribute) : 'refused-finally'
  await moveCase(desk, requestProcedure, request, contract.settleDispute.name, { to, opinion: reasons })
  return {}
})
