import * as contract from '../contract.ts'
import { answer, planInForce, tasksOf } from '../store.ts'
import { isOverdue } from './plan.ts'

/** The section of the policy that a task belongs to: 3.2.5 → 3.2. */
const sectionOf = (clause: string | null) => clause?.split('.').slice(0, 2).join('.') ?? '–'

export const progress = answer(contract.progressOfPlan, async (desk, { kind = 'master' }) => {
  const plan = await planInForce(desk, kind)
  const tasks = (plan ? await tasksOf(desk, plan.id) : []).map((task) => ({
    ...task,
    section: sectionOf(task.clause),
    overdue: isOverdue(task, desk.today),
  }))
  const count = (list: typeof tasks) => ({
    total: list.length,
    done: list.filter((task) => task.progress === 'done').length,
    overdue: list.filter(({ overdue }) => overdue).length,
  })
  return {
    ...count(tasks),
    underway: tasks.filter((task) => task.progress === 'underway').length,
    notStarted: tasks.filter((task) => task.progress === 'not-started').length,
    sections: [...Map.groupBy(tasks, ({ section }) => section)].map(([section, list]) => ({ section, ...count(list) })),
  }
})
