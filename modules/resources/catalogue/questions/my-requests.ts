import { casesDue } from '#kernel/cases/cases.ts'
import * as contract from '../contract-requests.ts'
import { requestsOf } from '../store/requests.ts'
import { answer } from '../store.ts'

export const myRequests = answer(contract.myRequests, async (desk, { side }) => {
  const found = await requestsOf(desk, side)
  const due = await casesDue(
    desk,
    found.map(({ id }) => id),
  )
  return {
    rows: found.map(({ id, number, resource, resourceName, organ, provider, system, state, late }) => ({
      id,
      number,
      resource,
      resourceName,
      organ,
      provider,
      system,
      state,
      late,
      dueOn: due.get(id) ?? null,
    })),
  }
})
