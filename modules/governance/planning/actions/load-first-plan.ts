import * as contract from '../contract.ts'
import { firstPlan, firstTasks } from '../first-plan.ts'
import { keepTask, on } from '../store.ts'
import { openDraft } from './draft-plan.ts'

export const loadFirstPlan = on(contract.loadFirstPlan, async (desk) => {
  const action = contract.loadFirstPlan.name
  const { id, number } = await openDraft(desk, action, firstPlan)
  let seq = 0
  for (const { everyone = false, ...task } of firstTasks) {
    seq += 1
    await keepTask(desk, action, { ...task, plan: id, seq, everyone, progress: 'not-started', percent: 0 })
  }
  desk.touch(`planning.plan/${id}`, undefined, { tasks: seq })
  return { id, number, tasks: seq }
})
