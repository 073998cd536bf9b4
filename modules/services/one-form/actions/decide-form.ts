import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { approveForm as approval, declineForm as decline, refusals, stopForm as stop } from '../contract.ts'
import { lastOver } from '../rules/periods.ts'
import { lockForm, moveForm, on, openReturns } from '../store.ts'

/** A form that is asked once begins with its approval; the others when their first period is over. */
export const approveForm = on(approval, async (desk, { id, opinion }) => {
  const form = await lockForm(desk, id)
  if (form.organ === desk.actor.organ) refuse(ground(refusals.ownForm))
  await moveForm(desk, approval.name, id, 'in-force', opinion)
  if (form.period === 'once') await openReturns(desk, approval.name, form, lastOver('once', desk.today, desk.today))
  return { state: 'in-force' as const }
})

export const declineForm = on(decline, async (desk, { id, opinion }) => {
  await moveForm(desk, decline.name, (await lockForm(desk, id)).id, 'declined', opinion)
  return { state: 'declined' as const }
})

export const stopForm = on(stop, async (desk, { id, opinion }) => {
  const form = await lockForm(desk, id)
  if (form.organ !== desk.actor.organ) refuse(ground(kernelRefusals.notFound))
  await moveForm(desk, stop.name, id, 'stopped', opinion)
  return { state: 'stopped' as const }
})
