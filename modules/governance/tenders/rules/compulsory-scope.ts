import { type Money, toYuan, yuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'
import type { Category } from './supplier-qualification.ts'

const OLD = '国家发展计划委员会令第3号'
const NEW = '国家发展改革委令第16号'
const unread = 'from general knowledge: the text was not read'

const scale = (old: string, now: string, remark?: string) =>
  dated(
    { from: '2000-05-01', value: yuan(old), law: OLD, remark: unread },
    { from: '2018-06-01', value: yuan(now), law: NEW, ...(remark && { remark }) },
  )

/** From this sum on a contract must be put to tender. */
export const compulsoryFrom = {
  works: scale('2000000', '4000000'),
  goods: scale('1000000', '2000000'),
  services: scale('500000', '1000000', 'unconfirmed'),
  supervision: scale('500000', '1000000', 'unconfirmed'),
} as const satisfies Record<Category, unknown>

/** Without a tender only below the scale; contracts of one kind in one project count together, so none is split off. */
export const contractedDirectly = rule<{ readonly today: Day; readonly category: Category; readonly sum: Money; readonly before: Money }>(
  {
    name: 'tenders.contracted-directly',
    title: words('必须招标的规模', 'From when a tender is compulsory'),
    clauses: ['4.3.4'],
    law: '招标投标法 第3条、第4条',
  },
  ({ today, category, sum, before }): Ground[] => {
    const { value, law } = compulsoryFrom[category].on(today)
    const total = (sum + before) as Money
    return grounds(total >= value && ground(refusals.tenderCompulsory, { sum: toYuan(total), least: toYuan(value), rule: law }, '/sum'))
  },
)
