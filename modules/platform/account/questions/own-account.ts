import { bindTo, type ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { tablesOf } from '#kernel/people/at-desk.ts'
import { asksCode } from '#kernel/people/one-time-code.ts'
import { passkeysOf } from '#kernel/people/own-passkeys.ts'
import { officials } from '#kernel/people/realm-accounts.ts'
import { runningRecoveries } from '#kernel/people/recovery.ts'
import { sessionsOf as open } from '#kernel/people/sessions.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { instantOf } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'
import { deviceName } from '../device-name.ts'
import { foundAccount } from '../found-account.ts'
import { CONFIRM_HOURS } from '../rules/recovery.ts'

const { answer } = bindTo<unknown>()

export const credentials = answer(contract.credentials, async (desk) => {
  const db = tablesOf(desk)
  const who = { realm: 'officials', holder: desk.actor.id } as const
  const account = (await officials.byId(db, who.holder)) ?? refuse(ground(kernelRefusals.notFound))
  const { password_at: passwordAt } = await db
    .selectFrom('kernel.official')
    .select('password_at')
    .where('id', '=', who.holder)
    .executeTakeFirstOrThrow()
  const passkeys = (await passkeysOf(db, who)).map(({ transports: _, ...card }) => card)
  return { account: account.account, passwordAt, oneTimeCode: await asksCode(db, who), passkeys }
})

const sessionsFor = async (desk: ReadDesk, official: string) =>
  (await open(tablesOf(desk), official, desk.now)).map(({ agent, expiresAt: _, ...card }) => {
    const { zh: device, en: deviceEn } = deviceName(agent)
    return { ...card, device, deviceEn }
  })

export const sessions = answer(contract.sessions, async (desk) => ({ sessions: await sessionsFor(desk, desk.actor.id) }))

export const sessionsOf = answer(contract.sessionsOf, async (desk, { account }) => {
  const { id: official, name } = await foundAccount(desk, account, contract.permissions.sessions.name)
  return { official, name, sessions: await sessionsFor(desk, official) }
})

export const recoveries = answer(contract.recoveries, async (desk) => {
  const since = instantOf(new Date(Date.parse(desk.now) - CONFIRM_HOURS * 3_600_000))
  const running = await runningRecoveries(desk, { now: desk.now, since })
  return { recoveries: running.map(({ official: _, openedBy: __, ...card }) => card) }
})
