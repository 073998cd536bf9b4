// The provider's reply: agree, refuse with reasons, deliver.
import { moveCase } from '#kernel/cases/cases.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { authorisationChanged, permissions } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { mustOwn } from '../own-record.ts'
import { requestProcedure } from '../procedure.ts'
import { dueOn, findRequest, keepRequest, lockRequest } from '../store/requests.ts'
import { agreementStaysWithinRequest, refusalIsNotForPapers } from '../rules/reply-keeps-the-law.ts'
import { resourceIsShared } from '../rules/request-is-in-order.ts'
import { authorisationOfRequest, findResource, keepAuthorisation, on } from '../store.ts'

export const agreeRequest = on(contract.agree, async (desk, { request, ...agreed }) => {
  await lockRequest(desk, request)
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.reply, found.provider)
  refuseAny([...resourceIsShared(await findResource(desk, found.resource)), ...agreementStaysWithinRequest({ asked: found, agreed })])
  const due = await dueOn(desk, request)
  await moveCase(desk, requestProcedure, request, contract.agree.name, { detail: agreed })
  // A reply after its last day stands, and is counted against the provider (第39条第四项).
  await keepRequest(desk, contract.agree.name, { repliedOn: desk.today, late: due !== undefined && desk.today > due }, { id: request })
  const { id } = await keepAuthorisation(desk, contract.agree.name, {
    ...agreed,
    resource: found.resource,
    resourceName: found.resourceName,
    provider: found.provider,
    organ: found.organ,
    system: found.system,
    request,
    state: 'agreed',
  })
  desk.tell(authorisationChanged, { authorisation: id, state: 'agreed' })
  return { authorisation: id }
})

export const refuseRequest = on(contract.refuseRequest, async (desk, { request, why, reasons }) => {
  await lockRequest(desk, request)
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.reply, found.provider)
  refuseAny(refusalIsNotForPapers({ why }))
  const due = await dueOn(desk, request)
  await moveCase(desk, requestProcedure, request, contract.refuseRequest.name, { opinion: reasons, detail: { why } })
  await keepRequest(
    desk,
    contract.refuseRequest.name,
    { repliedOn: desk.today, late: due !== undefined && desk.today > due, reasons },
    { id: request },
  )
  return {}
})

export const deliverData = on(contract.deliver, async (desk, { request, means }) => {
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.reply, found.provider)
  await moveCase(desk, requestProcedure, request, contract.deliver.name, { detail: { means } })
  const authorisation = await authorisationOfRequest(desk, request)
  // The authority may have suspended or ended it meanwhile; delivery does not undo that.
  if (authorisation.state === 'agreed') {
    await keepAuthorisation(desk, contract.deliver.name, { state: 'active' }, { id: authorisation.id })
    desk.tell(authorisationChanged, { authorisation: authorisation.id, state: 'active' })
  }
  return {}
})
