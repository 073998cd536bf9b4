import { openCase } from '#kernel/cases/cases.ts'
import { uuid } from '#kernel/id/uuid.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { one } from '#modules/governance/systems/contract.ts'
import { permissions } from '../contract.ts'
import * as contract from '../contract-requests.ts'
import { mustOwn } from '../own-record.ts'
import { requestProcedure } from '../procedure.ts'
import { keepRequest } from '../store/requests.ts'
import { requestIsInOrder, resourceIsShared } from '../rules/request-is-in-order.ts'
import { findResource, on } from '../store.ts'

export const draftRequest = on(contract.apply, async (desk, input) => {
  const { ownerOrgan: organ } = await desk.ask(one, { system: input.system })
  mustOwn(desk, permissions.apply, organ)
  const offered = await findResource(desk, input.resource)
  refuseAny([...resourceIsShared(offered), ...requestIsInOrder({ ...input, today: desk.today, applicant: organ, offered })])
  const id = uuid()
  const { number } = await openCase(desk, requestProcedure, contract.apply.name, {
    id,
    title: `申请使用：${offered.name}`,
    organ,
    addressed: offered.organ,
  })
  await keepRequest(
    desk,
    contract.apply.name,
    { ...input, number, organ, provider: offered.organ, resourceName: offered.name, attribute: offered.attribute, late: false },
    { id },
  )
  return { id, number }
})
