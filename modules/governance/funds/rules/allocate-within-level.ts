import { type Money, money, toYuan } from '#kernel/money/money.ts'
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../refusals.ts'

export type Level = 'province' | 'city'
export type Fund = { readonly kind: 'special' | 'ordinary'; readonly level: Level; readonly division: string; readonly left: Money }
export type Project = { readonly level: Level; readonly division: string; readonly purpose: string }

const levelZh = { province: '省级', city: '市州级' }

/** The first four digits of a GB/T 2260 code: its city or prefecture. */
const cityOf = (division: string) => division.slice(0, 4)

/** 分级负责、分级管理: the province pays the province’s projects, a city its own. */
export const eachLevelPaysItsOwn = rule<{ readonly fund: Fund; readonly project: Project }>(
  { name: 'funds.each-level-pays-its-own', title: words('分级负责、分级管理', 'Each level pays its own'), clauses: ['4.2.1'] },
  ({ fund, project }): Ground[] =>
    grounds(
      fund.level !== project.level &&
        ground(refusals.otherLevel, { account: `${levelZh[fund.level]}资金`, project: levelZh[project.level], projectEn: project.level }),
      fund.level === 'city' &&
        project.level === 'city' &&
        cityOf(fund.division) !== cityOf(project.division) &&
        ground(refusals.otherDivision),
    ),
)

const SPECIAL: readonly string[] = ['network-platform', 'base-database', 'key-business']

/** The special fund is, for the present, for the network platforms, the base databases and the key business systems. */
export const specialFundHasPurposes = rule<{ readonly fund: Fund; readonly project: Project }>(
  { name: 'funds.special-fund-has-purposes', title: words('专项资金的用途', 'What the special fund is for'), clauses: ['4.2.2'] },
  ({ fund, project }): Ground[] => grounds(fund.kind === 'special' && !SPECIAL.includes(project.purpose) && ground(refusals.otherPurpose)),
)

/** No fund gives more than it has, no project gets more than its approved estimate. */
export const allocateWithinMeans = rule<{ readonly fund: Fund; readonly estimate: Money; readonly allocated: Money; readonly sum: Money }>(
  {
    name: 'funds.allocate-within-means',
    title: words('安排不超过资金余额和批准概算', 'Within the fund and the estimate'),
    clauses: ['4.2.1'],
    law: '政府投资条例 第23条',
  },
  ({ fund, estimate, allocated, sum }): Ground[] =>
    grounds(
      sum === 0n && ground(refusals.sumZero, undefined, '/sum'),
      sum > fund.left && ground(refusals.fundShort, { left: toYuan(fund.left) }, '/sum'),
      allocated + sum > estimate && ground(refusals.allocationOverEstimate, { left: toYuan(leftOf(estimate, allocated)) }, '/sum'),
    ),
)

export const leftOf = (whole: Money, used: Money): Money => (whole > used ? money(whole - used) : money(0n))
