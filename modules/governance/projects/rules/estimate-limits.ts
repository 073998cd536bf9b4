// The two triggers of an estimate that must not be mixed up: 10 % is the estimate over the feasibility study (政府投资条例
// 第12条), 15 % is what may be moved inside an approved estimate (国办发〔2019〕57号, not read: a dated, unconfirmed setting).
import { type Money, money, permille, toYuan } from '#kernel/money/money.ts'
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../contract.ts'
import { type EstimateLine, totalOf } from './estimate-standard.ts'

/** Permille over the feasibility estimate beyond which the overrun is reported. */
export const overrunReported = dated({ from: '2019-07-01', value: 100n, law: '政府投资条例 第12条' })

/** Permille of the approved total that the builder may move by himself. */
export const movedAtMost = dated({ from: '2020-02-01', value: 150n, law: '国办发〔2019〕57号', remark: 'unconfirmed' })

export type Overrun = { readonly estimate: Money; readonly feasibility: Money | undefined; readonly report: string; readonly day: Day }

export const overrunIsReported = rule<Overrun>(
  {
    name: 'projects.overrun-is-reported',
    title: words('概算超估算一成须报告', 'An estimate a tenth over the feasibility study is reported'),
    clauses: ['3.3.6'],
    law: '政府投资条例 第12条',
  },
  ({ estimate, feasibility, report, day }) => {
    const limit = overrunReported.find(day)?.value
    if (limit === undefined || feasibility === undefined || report.trim() !== '') return []
    const isOver = estimate * 1000n > feasibility * (1000n + limit)
    return grounds(
      isOver &&
        ground(
          refusals.overFeasibility,
          { estimate: toYuan(estimate), feasibility: toYuan(feasibility), most: Number(limit) },
          '/overrunReport',
        ),
    )
  },
)

/** What moved between two estimates: the sum of all increases by category and name. New lines count whole. */
export function movedBetween(approved: readonly EstimateLine[], changed: readonly EstimateLine[]): Money {
  const amounts = (lines: readonly EstimateLine[]) => {
    const byName = new Map<string, Money>()
    for (const line of lines)
      byName.set(`${line.category} ${line.name}`, money((byName.get(`${line.category} ${line.name}`) ?? 0n) + totalOf([line])))
    return byName
  }
  const before = amounts(approved)
  let moved = 0n
  for (const [name, amount] of amounts(changed)) {
    const more = amount - (before.get(name) ?? 0n)
    if (more > 0n) moved += more
  }
  return money(moved)
}

export type EstimateChange = { readonly approved: readonly EstimateLine[]; readonly changed: readonly EstimateLine[]; readonly day: Day }

/** Every change is measured against the estimate as approved, so that many small ones are not a way round. */
export const changeStaysInside = rule<EstimateChange>(
  {
    name: 'projects.change-stays-inside',
    title: words('概算调整不超总额、不超限度', 'A change stays within the total and the limit'),
    clauses: ['3.3.6'],
    law: '政府投资条例 第23条',
  },
  ({ approved, changed, day }) => {
    const total = totalOf(approved)
    const limit = movedAtMost.find(day)?.value ?? 0n
    const moved = movedBetween(approved, changed)
    return grounds(
      totalOf(changed) > total && ground(refusals.overApproved, { total: toYuan(totalOf(changed)), approved: toYuan(total) }, '/estimate'),
      moved > permille(total, limit) && ground(refusals.needsReapproval, { moved: toYuan(moved), most: Number(limit) }, '/estimate'),
    )
  },
)
