import { ground, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { itemNamesItsNeed } from '../rules/item-names-its-need.ts'
import { planIsOrganised } from '../rules/plan-is-organised.ts'
import { holders, keepTask, nextSeq, on, planToMove } from '../store.ts'

export const addTask = on(contract.addTask, async (desk, { plan: id, everyone = false, ...task }) => {
  const plan = await planToMove(desk, id)
  const organisers = await holders(desk, plan.kind === 'master' ? 'planning' : 'resources-plan')
  const open = plan.state === 'drafted' || plan.state === 'returned'
  refuseAny([
    ...planIsOrganised({ organ: desk.actor.organ, organisers }),
    ...(open ? [] : [ground(contract.refusals.planClosed)]),
    ...itemNamesItsNeed({ items: [task] }),
    ...(task.lead.length === 0 && !everyone ? [ground(contract.refusals.leadMissing, undefined, '/lead')] : []),
  ])
  const seq = await nextSeq(desk, id)
  const kept = await keepTask(desk, contract.addTask.name, { ...task, plan: id, seq, everyone, progress: 'not-started', percent: 0 })
  return { id: kept.id }
})
