import { type Money, permille, toYuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { type Day, daysBetween } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../refusals.ts'
import type { Category } from './supplier-qualification.ts'

/** Natural days from the award in which the contract is signed. */
export const signedWithin = dated({ from: '2000-01-01', value: 30, law: '招标投标法 第46条' })
/** The performance bond as permille of the contract. */
export const performanceBondShare = dated(
  { from: '2004-06-09', value: 100n, law: 'clause 4.3.4', remark: 'before 2012 set by the province' },
  { from: '2012-02-01', value: 100n, law: '招标投标法实施条例 第58条' },
)

export type Contracting = {
  readonly today: Day
  /** Of a tender: its award day and winning price. */
  readonly award: { readonly day: Day; readonly price: Money } | undefined
  readonly sum: Money
  readonly performanceBond: Money | undefined
  readonly left: Money
}

/** A contract is signed in time, for no more than was bid, within the approved estimate, with a lawful bond. */
export const contractLawfully = rule<Contracting>(
  {
    name: 'tenders.contract-lawfully',
    title: words('依法签订合同', 'A contract is signed as the law demands'),
    clauses: ['4.3.4'],
    law: '招标投标法 第46条',
  },
  ({ today, award, sum, performanceBond, left }): Ground[] => {
    const days = award ? daysBetween(award.day, today) : 0
    const most = permille(sum, performanceBondShare.on(today).value)
    return grounds(
      days > signedWithin.on(today).value && ground(refusals.contractLate, { days }),
      award !== undefined && sum > award.price && ground(refusals.sumOverBid, { price: toYuan(award.price) }, '/sum'),
      sum > left && ground(refusals.overEstimate, { sum: toYuan(sum), left: toYuan(left) }, '/sum'),
      performanceBond !== undefined &&
        performanceBond > most &&
        ground(refusals.performanceBondTooHigh, { most: toYuan(most) }, '/performanceBond'),
    )
  },
)

export type Party = { readonly category: Category; readonly supplier: string; readonly name: string; readonly group: string }

/** Who supervises a project is neither its contractor nor of the contractor's group, whichever contract comes first. */
export const supervisorIsIndependent = rule<{ readonly signing: Party; readonly signed: readonly Party[] }>(
  { name: 'tenders.supervisor-is-independent', title: words('监理独立于承建', 'The supervisor is independent'), clauses: ['4.3.4'] },
  ({ signing, signed }): Ground[] => {
    const supervises = signing.category === 'supervision'
    const other = signed.find(
      ({ category, supplier, group }) =>
        (category === 'supervision') !== supervises && (supplier === signing.supplier || group === signing.group),
    )
    return grounds(other !== undefined && ground(refusals.supervisorNotIndependent, { other: other.name }))
  },
)

/** Construction starts with a signed contract for the work and a signed contract of supervision. */
export const constructionNeedsContracts = rule<{ readonly categories: readonly Category[] }>(
  {
    name: 'tenders.construction-needs-contracts',
    title: words('签订建设合同和监理合同后开工', 'Contracts before construction'),
    clauses: ['4.3.4'],
  },
  ({ categories }): Ground[] =>
    grounds(
      !categories.includes('supervision') && ground(refusals.supervisionMissing),
      categories.every((category) => category === 'supervision') && ground(refusals.constructionMissing),
    ),
)
