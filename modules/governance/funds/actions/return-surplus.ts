import { money, toYuan, yuan } from '#kernel/money/money.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { budget } from '#modules/governance/projects/contract.ts'
import * as contract from '../contract.ts'
import { leftOf } from '../rules/allocate-within-level.ts'
import { returnSurplusAfterAcceptance } from '../rules/pay-within-ceiling.ts'
import { accountToMove, addToLedger, allocationById, keepAccount, keepAllocation, ledgerToMove, on } from '../store.ts'

export const returnSurplus = on(contract.returnSurplus, async (desk, { allocation: id, sum: text }) => {
  const { project } = await allocationById(desk, id)
  const { approvedEstimate, state } = await desk.ask(budget, { project })
  const { allocated, paid } = await ledgerToMove(desk, project, approvedEstimate ?? '0')
  const allocation = await allocationById(desk, id)
  const account = await accountToMove(desk, allocation.account)
  const sum = yuan(text)
  const [unpaid, unreturned] = [leftOf(allocated, paid), leftOf(yuan(allocation.sum), yuan(allocation.returned))]
  refuseAny(returnSurplusAfterAcceptance({ isAccepted: state === 'accepted', sum, returnable: unpaid < unreturned ? unpaid : unreturned }))
  const returned = toYuan(money(yuan(allocation.returned) + sum))
  await addToLedger(desk, project, { allocated: -sum })
  const { allocated: given } = await keepAccount(
    desk,
    contract.returnSurplus.name,
    { allocated: toYuan(money(yuan(account.allocated) - sum)) },
    account.id,
  )
  await keepAllocation(desk, contract.returnSurplus.name, { returned }, id)
  return { returned, left: toYuan(leftOf(yuan(account.received), yuan(given))) }
})
