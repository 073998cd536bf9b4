import { money, toYuan, yuan } from '#kernel/money/money.ts'
import { divisionPrefix } from '#kernel/access/decide.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import * as contract from '../contract.ts'
import { accountToMove, keepAccount, keepIncome, on } from '../store.ts'

const PROVINCE_PREFIX = 2

export const openAccount = on(contract.openAccount, async (desk, input) => {
  const isProvince = divisionPrefix(input.division).length === PROVINCE_PREFIX
  if (isProvince !== (input.level === 'province')) refuse(ground(contract.refusals.levelAgainstDivision, undefined, '/division'))
  const { id } = await keepAccount(desk, contract.openAccount.name, {
    ...input,
    organ: desk.actor.organ ?? '',
    received: '0.00',
    allocated: '0.00',
  })
  return { id }
})

export const recordIncome = on(contract.recordIncome, async (desk, input) => {
  const sum = yuan(input.sum)
  if (sum === 0n) refuse(ground(contract.refusals.sumZero, undefined, '/sum'))
  const account = await accountToMove(desk, input.account)
  const received = money(yuan(account.received) + sum)
  const { id } = await keepIncome(desk, contract.recordIncome.name, { ...input, day: desk.today })
  await keepAccount(desk, contract.recordIncome.name, { received: toYuan(received) }, account.id)
  return { id, left: toYuan(money(received - yuan(account.allocated))) }
})
