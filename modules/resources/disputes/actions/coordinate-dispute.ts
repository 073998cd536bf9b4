import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { coordinateDispute as contract, urgeSource as urgeContract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { answerDue } from '../rules/time-to-answer.ts'
import { type DisputeRow, lockDispute, moveDispute, moveItem, on, type Write } from '../store.ts'

async function forCoordination(desk: Write, id: string): Promise<DisputeRow> {
  const row = await lockDispute(desk, id)
  return decide(desk.actor, permissions.coordinate.name, { organ: row.source }).allowed ? row : refuse(ground(kernelRefusals.notFound))
}

/** The sharing authority sends the dispute back to be verified anew, or confirms the dismissal. It writes nobody's data. */
export const coordinateDispute = on(contract, async (desk, { dispute, outcome, opinion }) => {
  const row = await forCoordination(desk, dispute)
  if (outcome === 'confirmed') {
    await moveDispute(desk, contract.name, row, { to: 'settled', opinion })
    return { state: 'settled' as const, dueOn: null }
  }
  const dueOn = answerDue(desk.calendar, desk.today)
  await moveDispute(desk, contract.name, row, { to: 'filed', fields: { dueOn, late: false, overdueOn: null, supervision: null }, opinion })
  return { state: 'filed' as const, dueOn }
})

export const urgeSource = on(urgeContract, async (desk, { dispute, opinion }) => {
  const row = await forCoordination(desk, dispute)
  if (!row.supervision) refuse(ground(kernelRefusals.notInState, { state: '未逾期', stateEn: 'not overdue' }))
  await moveItem(desk, urgeContract.name, row.supervision, 'urged', opinion)
  return {}
})
