import { money, toYuan, yuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { budget } from '#modules/governance/projects/contract.ts'
import * as contract from '../contract.ts'
import { allocateWithinMeans, eachLevelPaysItsOwn, leftOf, specialFundHasPurposes } from '../rules/allocate-within-level.ts'
import { moneyNeedsApproval } from '../rules/pay-within-ceiling.ts'
import { accountToMove, addToLedger, divisionOf, keepAccount, keepAllocation, ledgerToMove, on } from '../store.ts'

export const allocateFunds = on(contract.allocateFunds, async (desk, { account: id, project, sum: text, document }) => {
  const { system, organ, approvedEstimate, level, purpose } = await desk.ask(budget, { project })
  await desk.require('payment', system)
  refuseAny(moneyNeedsApproval({ approvedEstimate }))
  const { estimate, allocated } = await ledgerToMove(desk, project, approvedEstimate!)
  const account = await accountToMove(desk, id)
  const sum = yuan(text)
  const fund = {
    kind: account.kind,
    level: account.level,
    division: account.division,
    left: leftOf(yuan(account.received), yuan(account.allocated)),
  }
  const asking = { level, division: await divisionOf(desk, organ), purpose }
  refuseAny([
    ...eachLevelPaysItsOwn({ fund, project: asking }),
    ...specialFundHasPurposes({ fund, project: asking }),
    ...allocateWithinMeans({ fund, estimate, allocated, sum }),
  ])
  const kept = await keepAllocation(desk, contract.allocateFunds.name, {
    account: id,
    project,
    system,
    organ,
    sum: toYuan(sum),
    returned: '0.00',
    document,
    day: desk.today,
  })
  await keepAccount(desk, contract.allocateFunds.name, { allocated: toYuan(money(yuan(account.allocated) + sum)) }, id)
  await addToLedger(desk, project, { allocated: sum })
  return { id: kept.id, left: toYuan(money(fund.left - sum)), allocated: toYuan(money(allocated + sum)) }
})
