// The story of the first plan, told through the same actions as everyone uses: loaded, reviewed, approved by the leading
// group, signed by both offices and published.
import type { Action, In, Out } from '#kernel/module/contract.ts'
import * as contract from './contract.ts'

export type Act = <C extends Action>(account: string, action: C, input: In<C>) => Promise<Out<C>>

/** Publishes the first master plan; `act` does an action as the official of an account. */
export async function seedFirstPlan(act: Act): Promise<{ plan: string; tasks: number }> {
  const { id, tasks } = await act('ndrc.officer', contract.loadFirstPlan, {})
  await act('informatisation-office.reviewer', contract.reviewPlan, { id, passed: true, opinion: '任务、分工与意见第三章一致。' })
  await act('leading-group.leader', contract.approvePlan, { id, opinion: '同意。' })
  await act('ndrc.head', contract.signPublication, { id })
  await act('informatisation-office.head', contract.signPublication, { id })
  await act('ndrc.approver', contract.publishPlan, { id })
  return { plan: id, tasks }
}
