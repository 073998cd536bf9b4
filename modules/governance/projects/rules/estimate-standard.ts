// The estimate standard (概算标准). The policy demands shares for operation, training and security and gives no figure;
// the least shares below are this province's setting and unconfirmed, so they stand as dated values.
import { type Money, sharePermille, sum, yuan } from '#kernel/money/money.ts'
import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../contract.ts'
import { categories, type Category } from '../contract/fields.ts'

export type EstimateLine = { readonly category: Category; readonly name: string; readonly amount: string; readonly domestic: number }

/** Permille of the total that each category takes at least. */
export const leastShare = dated<Partial<Record<Category, bigint>>>({
  from: '2004-06-09',
  value: { security: 50n, operation: 30n, training: 10n },
  law: '4.5.4',
  remark: 'figures unconfirmed: a setting of the province',
})

export const totalOf = (lines: readonly EstimateLine[]): Money => sum(lines.map(({ amount }) => yuan(amount)))

export const estimateHoldsShares = rule<{ readonly lines: readonly EstimateLine[]; readonly day: Day }>(
  {
    name: 'projects.estimate-holds-shares',
    title: words('概算列足运行维护、培训和安全保障费用', 'The estimate holds its shares for operation, training and security'),
    clauses: ['4.5.4', '3.3.6'],
  },
  ({ lines, day }) => {
    const total = totalOf(lines)
    return Object.entries(leastShare.on(day).value).flatMap(([name, least]) => {
      const category = name as Category
      const part = totalOf(lines.filter((line) => line.category === category))
      const about = { category: categories[category].zh, categoryEn: categories[category].en.toLowerCase() }
      if (part === 0n) return [ground(refusals.shareMissing, about, '/estimate')]
      const isEnough = part * 1000n >= total * least
      return isEnough
        ? []
        : [ground(refusals.shareTooSmall, { ...about, share: Number(sharePermille(part, total)), least: Number(least) }, '/estimate')]
    })
  },
)
