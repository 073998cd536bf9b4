// What puts a reply off: the one notice of what is missing, and the one extension with the authority's consent.
import { extendClock, moveCase } from '#kernel/cases/cases.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { permissions } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { mustOwn } from '../own-record.ts'
import { EXTENSION_AT_MOST, requestProcedure, sentState } from '../procedure.ts'
import { requestRefusals } from '../refusals.ts'
import { dueOn, findRequest, keepRequest, lockRequest, mustBeSent } from '../store/requests.ts'
import { extensionIsBounded, missingIsSaidOnce } from '../rules/reply-keeps-the-law.ts'
import { on } from '../store.ts'

export const noticeMissing = on(contract.noticeMissing, async (desk, { request, missing }) => {
  await lockRequest(desk, request)
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.reply, found.provider)
  refuseAny(missingIsSaidOnce(found))
  await moveCase(desk, requestProcedure, request, contract.noticeMissing.name, { detail: { missing } })
  await keepRequest(desk, contract.noticeMissing.name, { missing, noticedOn: desk.today }, { id: request })
  return {}
})

export const askExtension = on(contract.askExtension, async (desk, { request, days, reasons }) => {
  mustBeSent(await lockRequest(desk, request))
  const found = await findRequest(desk, request)
  mustOwn(desk, permissions.reply, found.provider)
  const due = await dueOn(desk, request)
  refuseAny(extensionIsBounded({ ...found, today: desk.today, days, most: EXTENSION_AT_MOST, due }))
  await keepRequest(desk, contract.askExtension.name, { extensionDays: days, reasons }, { id: request })
  return {}
})

export const extendReply = on(contract.extendReply, async (desk, { request }) => {
  mustBeSent(await lockRequest(desk, request))
  const found = await findRequest(desk, request)
  if (!found.extensionDays) refuse(ground(requestRefusals.extensionNotAsked))
  const due = await dueOn(desk, request)
  refuseAny(extensionIsBounded({ ...found, today: desk.today, days: found.extensionDays, most: EXTENSION_AT_MOST, due }))
  const clock = sentState(found.attribute).replace('sent', 'reply')
  const later = await extendClock(desk, requestProcedure, request, clock, found.extensionDays)
  await keepRequest(desk, contract.extendReply.name, { extendedOn: desk.today }, { id: request })
  return { due: later }
})
