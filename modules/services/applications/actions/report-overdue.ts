import { holdFor, settle } from '../acting.ts'
import { reportOverdue as reportContract, settleOverdue as settleContract } from '../contract-papers.ts'
import { permissions } from '../permissions.ts'
import { dueOf, lastOf } from '../rules/standing.ts'
import { on } from '../store.ts'
import { notePart, raiseOverdue, settleForLead } from '../store/acts.ts'

/** One item for the head of the organ; found late again it is the same item, unless the term was lengthened meanwhile. */
export const reportOverdue = on(reportContract, async (desk, { part }) => {
  const held = await holdFor(desk, part, permissions.lead.name)
  const due = dueOf(held.standing)
  const before = lastOf(held.acts, 'overdue')
  const isLate = held.standing.stage === 'deciding' && due !== undefined && desk.today > due
  if (!isLate || before?.detail.due === due) return { item: null }
  await settle(desk, held)
  const item = await raiseOverdue(desk, reportContract.name, held, due)
  await notePart(desk, held, [{ kind: 'overdue', detail: { item, due } }])
  return { item }
})

export const settleOverdue = on(settleContract, async (desk, { id }) => {
  await settleForLead(desk, id)
  return {}
})
