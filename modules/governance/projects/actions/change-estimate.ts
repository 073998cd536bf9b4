import { toYuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { changeStaysInside, movedBetween } from '../rules/estimate-limits.ts'
import { estimateHoldsShares, totalOf } from '../rules/estimate-standard.ts'
import { addEstimateChange, approvedEstimateOf, keepApprovedEstimate } from '../store/papers.ts'
import { changeProject, lockProject, requireState } from '../store/projects.ts'
import { on } from '../store/tables.ts'

export const changeEstimate = on(contract.changeEstimate, async (desk, { project: id, estimate, basis, reason }) => {
  const project = await lockProject(desk, id, contract.permissions.build.name)
  requireState(project, 'approved', 'under-construction')
  const approved = await approvedEstimateOf(desk, id)
  refuseAny([
    ...changeStaysInside({ approved, changed: estimate, day: desk.today }),
    ...estimateHoldsShares({ lines: estimate, day: desk.today }),
  ])
  const total = toYuan(totalOf(estimate))
  const moved = toYuan(movedBetween(approved, estimate))
  await addEstimateChange(desk, { project: id, outcome: 'filed', basis, reason, document_number: null, moved, total, estimate })
  await changeProject(desk, contract.changeEstimate, project, { estimate, total })
  return { total, moved }
})

export const reapproveEstimate = on(contract.reapproveEstimate, async (desk, { project: id, estimate, basis, reason, documentNumber }) => {
  const project = await lockProject(desk, id, contract.permissions.approve.name)
  requireState(project, 'approved', 'under-construction')
  refuseAny(estimateHoldsShares({ lines: estimate, day: desk.today }))
  const total = toYuan(totalOf(estimate))
  const moved = toYuan(movedBetween(await approvedEstimateOf(desk, id), estimate))
  await addEstimateChange(desk, {
    project: id,
    outcome: 're-approved',
    basis,
    reason,
    document_number: documentNumber,
    moved,
    total,
    estimate,
  })
  await keepApprovedEstimate(desk, id, estimate, documentNumber)
  await changeProject(desk, contract.reapproveEstimate, project, { estimate, total, approvedEstimate: total })
  return { total, moved }
})
