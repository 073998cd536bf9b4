import { decide } from '#kernel/access/decide.ts'
import { ground, grounds, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { keepTask, on, taskById } from '../store.ts'

const agrees = (progress: string, percent: number) =>
  progress === 'not-started' ? percent === 0 : progress === 'done' ? percent === 100 : percent > 0 && percent < 100

export const reportProgress = on(contract.reportProgress, async (desk, { id, version, progress, percent, note }) => {
  const task = await taskById(desk, id)
  const organ = desk.actor.organ ?? ''
  const leads = decide(desk.actor, 'planning.draft').allowed && (task.everyone || task.lead.includes(organ))
  refuseAny(
    grounds(
      !leads && ground(contract.refusals.notTheLead),
      !agrees(progress, percent) && ground(contract.refusals.progressDisagrees, undefined, '/percent'),
    ),
  )
  const kept = await keepTask(desk, contract.reportProgress.name, { progress, percent, note }, { id, version })
  return { id, version: kept.version }
})
