import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { accountOf, addAccount, disableAccount, enableAccount } from '#kernel/people/accounts.ts'
import { organForChange } from '#kernel/people/organ-tree.ts'
import { ground, refuse, refuseAny } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { refusals } from '../refusals.ts'
import { ownAccount } from '../rules/own-account.ts'

const { on } = bindTo<unknown>()
const MAY = contract.permissions.accounts.name

export const createAccount = on(contract.createAccount, async (desk, { name, account, organ }) => {
  await within(desk, MAY, { organ })
  if ((await organForChange(desk, organ))?.names.at(-1)?.to !== null) refuse(ground(refusals.organEnded, undefined, 'organ'))
  const made = await addAccount(desk, { name, account, organ, at: desk.now })
  if (!made) refuse(ground(refusals.accountTaken, { account }, 'account'))
  desk.touch(`official/${made.official}`, undefined, { name, account, organ })
  desk.tell(contract.events.opened, { official: made.official, by: desk.actor.id })
  return { ...made, account }
})

export const closeAccount = on(contract.closeAccount, async (desk, { official }) => {
  refuseAny(ownAccount({ actor: desk.actor.id, official }))
  const found = await within(desk, MAY, await accountOf(desk, official, desk.today))
  if (found.disabledAt !== null) refuse(ground(refusals.accountDisabled))
  await disableAccount(desk, official, desk.now)
  desk.touch(`official/${official}`, { disabled: false }, { disabled: true })
  desk.tell(contract.events.disabled, { official, by: desk.actor.id })
  return {}
})

export const reopenAccount = on(contract.reopenAccount, async (desk, { official }) => {
  refuseAny(ownAccount({ actor: desk.actor.id, official }))
  const found = await within(desk, MAY, await accountOf(desk, official, desk.today))
  if (found.disabledAt === null) refuse(ground(refusals.accountEnabled))
  await enableAccount(desk, official, desk.now)
  desk.touch(`official/${official}`, { disabled: true }, { disabled: false })
  desk.tell(contract.events.enabled, { official, by: desk.actor.id })
  return {}
})
