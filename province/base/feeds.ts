// One subscription and the quality of the bases on some days: what 变更推送 and 数据质量 show in the demonstration.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import type { Day } from '#kernel/time/day.ts'
import { follow, subscribe } from '#modules/resources/feeds/contract.ts'
import { takeQuality } from '#modules/resources/statistics/contract.ts'
import type { BaseTeller } from './teller.ts'

const LABOUR = 'human-resources-department.registrar'
const STATS = 'stats-bureau.officer'

/** Pensioners of the bureau: simulated numbers, of whom the base need not know any. */
const PENSIONERS = [1, 2, 3].map((n) => simulatedNumber('430102', '1950-05-01', '2', 400 + n))

/** Tells the subscription and measures the bases on two days of different months. */
export async function tellFeeds(t: BaseTeller): Promise<void> {
  await t.on('2026-10-31' as Day)
  await t.act(STATS, takeQuality, {})
  await t.on('2026-11-20' as Day)
  const { id } = await t.act(LABOUR, subscribe, {
    register: 'population.person',
    matter: 'social-insurance',
    follows: 'list',
    purpose: '停发死亡人员养老金',
  })
  await t.act(LABOUR, follow, { subscription: id, add: PENSIONERS })
  await t.act(STATS, takeQuality, {})
}
