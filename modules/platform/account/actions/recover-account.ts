import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import * as kept from '#kernel/people/recovery.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { foundAccount } from '../found-account.ts'
import { confirmedInTime, recoveredByTwoOthers } from '../rules/recovery.ts'

const { on } = bindTo<unknown>()

export const openRecovery = on(contract.openRecovery, async (desk, { account, reason }) => {
  const found = await foundAccount(desk, account, contract.permissions.openRecovery.name)
  refuseAny(recoveredByTwoOthers({ owner: found.id, actor: desk.actor.id }))
  const id = await kept.openRecovery(desk, { official: found.id, reason, by: desk.actor.id, now: desk.now })
  desk.touch(`official/${found.id}`)
  return { id }
})

export const confirmRecovery = on(contract.confirmRecovery, async (desk, { id }) => {
  const recovery = await kept.recoveryToConfirm(desk, id)
  if (!recovery) refuse(ground(kernelRefusals.notFound))
  await foundAccount(desk, recovery.account, contract.permissions.confirmRecovery.name)
  refuseAny([
    ...recoveredByTwoOthers({ owner: recovery.official, actor: desk.actor.id, opener: recovery.openedBy }),
    ...confirmedInTime({
      openedMs: Date.parse(recovery.openedAt),
      nowMs: Date.parse(desk.now),
      confirmed: recovery.confirmedAt !== null,
    }),
  ])
  const made = await kept.confirmRecovery(desk, { id, by: desk.actor.id, now: desk.now })
  desk.touch(`official/${recovery.official}`)
  return made ?? refuse(ground(contract.refusals.recoveryConfirmed))
})
