import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { contact as contract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { refusals } from '../refusals.ts'
import { answer, raterOf, rectificationRow } from '../store.ts'

export const contact = answer(contract, async (desk, { rectification }) => {
  const row = await rectificationRow(desk, rectification)
  const { purpose } = desk
  if (!row || !decide(desk.actor, permissions.callBack.name, { organ: row.organ }, { purpose }).allowed)
    refuse(ground(kernelRefusals.notFound))
  if (row.organ === desk.actor.organ) refuse(ground(refusals.ownOrgan))
  return { telephone: (await raterOf(desk, row.rating))?.telephone ?? null }
})
