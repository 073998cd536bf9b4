import { type Money, toYuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'
import { leftOf } from './allocate-within-level.ts'

/** 未经论证的项目，财政部门不予拨款: without an approved estimate there is no money for this project. */
export const moneyNeedsApproval = rule<{ readonly approvedEstimate: string | null }>(
  { name: 'funds.money-needs-approval', title: words('未经立项不予拨款', 'No money before approval'), clauses: ['4.3.2'] },
  ({ approvedEstimate }): Ground[] => grounds(approvedEstimate === null && ground(refusals.notApproved)),
)

export type Means = {
  readonly estimate: Money
  readonly allocated: Money
  readonly paid: Money
  /** The contract paid against. */
  readonly contract: { readonly sum: Money; readonly paid: Money; readonly isOfProject: boolean } | undefined
}
type Kind = 'construction' | 'operation'

/** What is paid never exceeds the contract, the allocation or the approved estimate. */
export const payWithinCeiling = rule<Means & { readonly kind: Kind; readonly sum: Money }>(
  {
    name: 'funds.pay-within-ceiling',
    title: words('付款不超过合同、安排和批准概算', 'Payments stay within contract, allocation and estimate'),
    clauses: ['4.3.2', '4.2.1'],
    law: '政府投资条例 第23条',
  },
  ({ kind, sum, estimate, allocated, paid, contract }): Ground[] =>
    grounds(
      sum === 0n && ground(refusals.sumZero, undefined, '/sum'),
      kind === 'construction' && !contract && ground(refusals.contractMissing, undefined, '/contract'),
      contract !== undefined && !contract.isOfProject && ground(refusals.contractOfAnother, undefined, '/contract'),
      contract !== undefined &&
        contract.paid + sum > contract.sum &&
        ground(refusals.paymentOverContract, { left: toYuan(leftOf(contract.sum, contract.paid)) }, '/sum'),
      paid + sum > estimate && ground(refusals.paymentOverEstimate, { left: toYuan(leftOf(estimate, paid)) }, '/sum'),
      paid + sum > allocated && ground(refusals.paymentOverAllocation, { left: toYuan(leftOf(allocated, paid)) }, '/sum'),
    ),
)

/** Operation money is paid after acceptance, within its line of the estimate. */
export const operateAfterAcceptance = rule<{
  readonly kind: Kind
  readonly sum: Money
  readonly isAccepted: boolean
  readonly line: Money
  readonly spent: Money
}>(
  {
    name: 'funds.operate-after-acceptance',
    title: words('验收后支付运行维护费用', 'Operation money after acceptance'),
    clauses: ['4.3.6', '4.5.4'],
  },
  ({ kind, sum, isAccepted, line, spent }): Ground[] =>
    kind === 'construction'
      ? []
      : grounds(
          !isAccepted && ground(refusals.operationEarly),
          spent + sum > line && ground(refusals.operationOverLine, { left: toYuan(leftOf(line, spent)) }, '/sum'),
        ),
)

/** A surplus is returned once the project is accepted, and never money that was paid. */
export const returnSurplusAfterAcceptance = rule<{ readonly isAccepted: boolean; readonly sum: Money; readonly returnable: Money }>(
  {
    name: 'funds.return-surplus-after-acceptance',
    title: words('验收后结余上缴', 'A surplus is returned after acceptance'),
    clauses: ['4.3.6'],
  },
  ({ isAccepted, sum, returnable }): Ground[] =>
    grounds(
      sum === 0n && ground(refusals.sumZero, undefined, '/sum'),
      !isAccepted && ground(refusals.surplusEarly),
      sum > returnable && ground(refusals.surplusTooMuch, { left: toYuan(returnable) }, '/sum'),
    ),
)
