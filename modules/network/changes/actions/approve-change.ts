import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { approveChange as contract, changeApplied, lookAgain as looking } from '../contract.ts'
import { refusals } from '../refusals.ts'
import { firstOf, rehearse } from '../rehearse.ts'
import { approverIsAnother } from '../rules/two-people.ts'
import { type ChangeRow, keepPicture, lockChange, moveChange, on, type Picture, worksOf, type Write } from '../store.ts'
import type { Surveyed } from '../surveyed.ts'

/** What the change would do to the network as it is now; refuses when it can no longer be done. */
async function pictureNow(desk: Write, surveyed: Surveyed, { id }: ChangeRow): Promise<Picture> {
  const made = await rehearse(desk, surveyed, await worksOf(desk, id))
  if (made.refused) refuse(ground(refusals.worldMoved), ...firstOf(made.refused))
  return made.picture
}

export const lookAgain = (surveyed: Surveyed) =>
  on(looking, async (desk, { change: id }) => {
    const change = await lockChange(desk, id)
    await moveChange(desk, looking.name, change, 'proposed')
    const picture = await pictureNow(desk, surveyed, change)
    await keepPicture(desk, id, picture)
    return picture
  })

/**
 * Done in the transaction of the approval when the planned day has come, all works or none; else the approval is kept and the
 * platform does them on the day (listeners/apply-on-its-day.ts). Either way the approver saw what now would happen.
 */
export const approveChange = (surveyed: Surveyed) =>
  on(contract, async (desk, { change: id, seen, opinion }) => {
    const change = await lockChange(desk, id)
    refuseAny(approverIsAnother({ approver: desk.actor.id, proposer: change.proposer, behalf: change.behalf }))
    const isDue = change.planned_on <= desk.today
    const approver = { approver: desk.actor.id, approverName: desk.actor.name }
    const said = opinion === undefined ? {} : { opinion }
    const to = isDue ? ('applied' as const) : ('approved' as const)
    await moveChange(desk, contract.name, change, to, {
      ...said,
      fields: { ...approver, ...(isDue && { appliedAt: desk.now, outcome: `${change.works} 项操作全部执行` }) },
    })
    const now = await pictureNow(desk, surveyed, change)
    if (now.digest !== seen) refuse(ground(refusals.pictureMoved))
    if (!isDue) return { state: to, answers: 0 }
    const { answers, refused } = await desk.perform(await worksOf(desk, id))
    if (refused) refuse(ground(refusals.worldMoved), ...refused)
    desk.tell(changeApplied, { change: id, title: change.title })
    return { state: to, answers: answers.length }
  })
