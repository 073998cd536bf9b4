import { bindTo } from '#kernel/module/define-module.ts'
import { within } from '#kernel/module/within.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { accountOf, accountsWithin, openSessionsOf } from '#kernel/people/accounts.ts'
import { dutiesOf } from '#kernel/people/duties.ts'
import { treeOn } from '#kernel/people/organ-tree.ts'
import { holdingsOf, staffOf } from '#kernel/people/posts.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import * as contract from '../contract.ts'

const { answer } = bindTo<unknown>()
const MAY = contract.permissions.manage.name

export const staff = answer(contract.staff, async (desk, { organ, day = desk.today }) => {
  const found = (await treeOn(desk, day as Day)).find(({ id }) => id === organ)
  if (!found) refuse(ground(kernelRefusals.notFound))
  return { organName: found.name, posts: await staffOf(desk, organ, day as Day) }
})

export const duties = answer(contract.dutyList, async (desk) => ({
  duties: (await dutiesOf(desk)).map(({ id, title, titleEn, class: kind }) => ({ id, title, titleEn, class: kind })),
}))

export const accounts = answer(contract.accountList, async (desk, search) => ({ accounts: await accountsWithin(desk, MAY, search) }))

export const account = answer(contract.account, async (desk, { official }) => ({
  account: await within(desk, MAY, await accountOf(desk, official, desk.today)),
  sessions: await openSessionsOf(desk, official, desk.now),
  holdings: [...(await holdingsOf(desk, official, desk.today))],
}))
