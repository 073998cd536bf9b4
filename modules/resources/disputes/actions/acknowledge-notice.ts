import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import { acknowledgeNotice as contract } from '../contract.ts'
import { permissions } from '../permissions.ts'
import { reviewSaysWhat } from '../rules/answer-is-whole.ts'
import { on } from '../store.ts'
import { closeNotice, lockNotice } from '../store/notices.ts'

export const acknowledgeNotice = on(contract, async (desk, { notice, outcome, note }) => {
  const row = await lockNotice(desk, notice)
  if (!decide(desk.actor, permissions.acknowledge.name, { organ: row.organ }).allowed) refuse(ground(kernelRefusals.notFound))
  refuseAny(reviewSaysWhat({ outcome, note }))
  await closeNotice(desk, contract.name, row, { outcome, ...(note && { note }) })
  return {}
})
