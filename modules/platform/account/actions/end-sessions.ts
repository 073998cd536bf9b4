import { bindTo } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { tablesOf } from '#kernel/people/at-desk.ts'
import { endSessions } from '#kernel/people/sessions.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { foundAccount } from '../found-account.ts'

const { on } = bindTo<unknown>()

export const endSession = on(contract.endSession, async (desk, { id }) => {
  const ended = await endSessions(tablesOf(desk), desk.actor.id, { only: id })
  if (ended.length === 0) refuse(ground(kernelRefusals.notFound))
  desk.touch(`session/${id}`)
  return {}
})

export const endOtherSessions = on(contract.endOtherSessions, async (desk, { keep }) => {
  const ended = await endSessions(tablesOf(desk), desk.actor.id, { but: keep })
  desk.touch(`official/${desk.actor.id}`)
  return { ended: ended.length }
})

export const endSessionsOf = on(contract.endSessionsOf, async (desk, { account, id }) => {
  const found = await foundAccount(desk, account, contract.permissions.sessions.name)
  const ended = await endSessions(tablesOf(desk), found.id, id === undefined ? {} : { only: id })
  if (id !== undefined && ended.length === 0) refuse(ground(kernelRefusals.notFound))
  desk.touch(`official/${found.id}`)
  return { ended: ended.length }
})
