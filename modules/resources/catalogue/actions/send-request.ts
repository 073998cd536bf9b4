// The requester's side of the errand: the head signs, the officer supplies what was missing.
import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { permissions } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { mustOwn } from '../own-record.ts'
import { requestProcedure, sentState } from '../procedure.ts'
import { findRequest, keepRequest } from '../store/requests.ts'
import { resourceIsShared } from '../rules/request-is-in-order.ts'
import { findResource, on } from '../store.ts'

export const signRequest = on(contract.sign, async (desk, { request }) => {
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.approve, found.organ)
  const offered = await findResource(desk, found.resource)
  refuseAny(resourceIsShared(offered))
  await moveCase(desk, requestProcedure, request, contract.sign.name, { to: sentState(offered.attribute) })
  await keepRequest(
    desk,
    contract.sign.name,
    { signedBy: desk.actor.name, signedOn: desk.today, attribute: offered.attribute },
    { id: request },
  )
  return {}
})

export const supplementRequest = on(contract.supplement, async (desk, { request, supplement }) => {
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.apply, found.organ)
  await moveCase(desk, requestProcedure, request, contract.supplement.name, {
    to: sentState(found.attribute),
    detail: { supplement },
  })
  await keepRequest(desk, contract.supplement.name, { supplement }, { id: request })
  return {}
})

export const disputeRefusal = on(contract.dispute, async (desk, { request, reasons }) => {
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.apply, found.organ)
  await moveCase(desk, requestProcedure, request, contract.dispute.name, { opinion: reasons })
  return {}
})
