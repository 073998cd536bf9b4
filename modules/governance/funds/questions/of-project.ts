import { decide } from '#kernel/access/decide.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { toYuan, zero } from '#kernel/money/money.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { budget } from '#modules/governance/projects/contract.ts'
import * as contract from '../contract.ts'
import { leftOf } from '../rules/allocate-within-level.ts'
import { allocationsOf, answer, contractLedgersOf, ledger, paymentsOf } from '../store.ts'

export const ofProject = answer(contract.ofProject, async (desk, { project }) => {
  const { organ, approvedEstimate } = await desk.ask(budget, { project })
  if (!decide(desk.actor, 'funds.read', { organ }).allowed) refuse(ground(kernelRefusals.notFound))
  const { allocated = zero, paid = zero, operationPaid = zero } = (await ledger(desk, project)) ?? {}
  const allocations = await allocationsOf(desk, project)
  return {
    estimate: approvedEstimate,
    allocated: toYuan(allocated),
    paid: toYuan(paid),
    operationPaid: toYuan(operationPaid),
    left: toYuan(leftOf(allocated, paid)),
    allocations: allocations.map(({ id, account, account_title, sum, returned, document, day }) => ({
      id,
      account,
      accountTitle: account_title,
      sum,
      returned,
      document,
      day,
    })),
    payments: (await paymentsOf(desk, project)).map(({ id, kind, contract: against, payee, sum, document, day }) => ({
      id,
      kind,
      contract: against,
      payee,
      sum,
      document,
      day,
    })),
    contracts: (await contractLedgersOf(desk, project)).map((row) => ({
      contract: row.contract,
      sum: row.sum as string,
      paid: row.paid as string,
    })),
  }
})
