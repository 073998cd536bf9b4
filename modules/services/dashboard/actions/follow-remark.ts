import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { answerRemark as answering, closeRemark as closing, refusals, returnRemark as returning } from '../contract.ts'
import { moveRemark, on, oneRemark, type Write } from '../store.ts'

export const answerRemark = on(answering, async (desk, { id, text }) => {
  const found = await oneRemark(desk, id)
  if (found?.owner !== desk.actor.organ) refuse(ground(refusals.notYours))
  await moveRemark(desk, answering.name, id, { to: 'answered', opinion: text, answer: text })
  return { state: 'answered' as const }
})

const known = async (desk: Write, id: string) => (await oneRemark(desk, id)) ?? refuse(ground(kernelRefusals.notFound))

export const closeRemark = on(closing, async (desk, { id, opinion }) => {
  await moveRemark(desk, closing.name, (await known(desk, id)).id, { to: 'closed', opinion })
  return { state: 'closed' as const }
})

export const returnRemark = on(returning, async (desk, { id, opinion, days }) => {
  const { dueOn } = await moveRemark(desk, returning.name, (await known(desk, id)).id, { to: 'given', opinion, days })
  return { state: 'given' as const, dueOn: dueOn ?? null }
})
