import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { reviewerIsNotOwner } from '../rules/expert-review.ts'
import { findingFor, keepRecord, on } from '../store.ts'

export const closeFinding = on(contract.closeFinding, async (desk, { finding, proof }) => {
  const row = await findingFor(desk, finding, contract.closeFinding.may)
  refuseAny(grounds(row.closed_on !== null && ground(contract.refusals.alreadyClosed)))
  const fields = { closedOn: desk.today, closedBy: desk.actor.name, proof }
  await keepRecord(desk, contract.findingRegister, contract.closeFinding, fields, finding)
  return {}
})

/** What is not mended goes back to its owner as if it had never been closed; the history keeps both. */
export const confirmFinding = on(contract.confirmFinding, async (desk, { finding, accepted, remark }) => {
  const row = await findingFor(desk, finding, contract.confirmFinding.may)
  refuseAny([
    ...reviewerIsNotOwner({ reviewer: desk.actor.organ, owner: row.organ }),
    ...grounds(
      row.closed_on === null && ground(contract.refusals.notClosed),
      row.confirmed_on !== null && ground(contract.refusals.alreadyClosed),
    ),
  ])
  const fields = accepted
    ? { confirmedOn: desk.today, confirmedBy: desk.actor.name, remark }
    : { closedOn: null, closedBy: null, proof: null, remark }
  await keepRecord(desk, contract.findingRegister, contract.confirmFinding, fields, finding)
  return {}
})
