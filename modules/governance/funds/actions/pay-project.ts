import { money, sum as total, toYuan, yuan } from '#kernel/money/money.ts'
import type { Out } from '#kernel/module/contract.ts'
import type { Desk } from '#kernel/module/define-module.ts'
import { refuseAny } from '#kernel/refusal/refusal.ts'
import { budget } from '#modules/governance/projects/contract.ts'
import { oneContract } from '#modules/governance/tenders/contract.ts'
import * as contract from '../contract.ts'
import { leftOf } from '../rules/allocate-within-level.ts'
import { moneyNeedsApproval, operateAfterAcceptance, payWithinCeiling } from '../rules/pay-within-ceiling.ts'
import { addPaid, addToLedger, contractToMove, keepPayment, ledgerToMove, on, type Tables } from '../store.ts'

const operationLine = ({ lines }: Out<typeof budget>) =>
  total(lines.filter(({ category }) => category === 'operation').map(({ amount }) => yuan(amount)))

/** The contract paid against, with what was paid on it; its row is locked. */
async function paidAgainst(desk: Desk<Tables>, id: string | undefined, project: string) {
  if (id === undefined) return undefined
  const found = await desk.ask(oneContract, { contract: id })
  const paid = await contractToMove(desk, id, found.project, found.sum)
  return { id, supplier: found.supplierName, sum: yuan(found.sum), paid, isOfProject: found.project === project }
}

export const payProject = on(contract.payProject, async (desk, { project, kind, contract: contractId, payee, sum: text, document }) => {
  const asked = await desk.ask(budget, { project })
  const { system, organ, approvedEstimate, state } = asked
  await desk.require('payment', system)
  refuseAny(moneyNeedsApproval({ approvedEstimate }))
  const means = await ledgerToMove(desk, project, approvedEstimate!)
  const against = await paidAgainst(desk, contractId, project)
  const sum = yuan(text)
  refuseAny([
    ...payWithinCeiling({ ...means, kind, sum, contract: against }),
    ...operateAfterAcceptance({ kind, sum, isAccepted: state === 'accepted', line: operationLine(asked), spent: means.operationPaid }),
  ])
  const kept = await keepPayment(desk, contract.payProject.name, {
    project,
    system,
    organ,
    kind,
    contract: contractId ?? null,
    payee: against?.supplier ?? payee ?? organ,
    sum: toYuan(sum),
    document,
    day: desk.today,
  })
  await addToLedger(desk, project, { paid: sum, ...(kind === 'operation' && { operationPaid: sum }) })
  if (against) await addPaid(desk, against.id, sum)
  const paid = money(means.paid + sum)
  return { id: kept.id, paid: toYuan(paid), left: toYuan(leftOf(means.allocated, paid)) }
})
