import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { workingDaysOver } from '#kernel/time/working-days.ts'
import { recordCallBack as callContract, replyToRating as contract } from '../contract.ts'
import { callBacks } from '../fields.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { lockFor, moveRectification, on } from '../store.ts'

export const replyToRating = on(contract, async (desk, { rectification, kind, measures }) => {
  const row = await lockFor(desk, permissions.rectify.name, rectification)
  const overdue = Math.max(row.overdue, workingDaysOver(desk.calendar, row.due_on, desk.today))
  const fields = { kind, measures, repliedOn: desk.today, overdue }
  await moveRectification(desk, contract.name, row, { to: 'replied', opinion: measures, fields })
  return { state: 'replied' as const, overdue }
})

export const recordCallBack = on(callContract, async (desk, { rectification, result, note }) => {
  const row = await lockFor(desk, permissions.record.name, rectification)
  if (desk.actor.organ === row.organ) refuse(ground(refusals.ownOrgan))
  const to = result === 'dissatisfied' ? ('opened' as const) : ('closed' as const)
  const fields = { callBack: result, callNote: note, calledOn: desk.today }
  await moveRectification(desk, callContract.name, row, { to, opinion: `${callBacks[result].zh}：${note}`, fields })
  return { state: to }
})
