import { type Dated, dated } from '#kernel/time/dated.ts'
import type { IncidentGrade } from '../contract/fields.ts'

/** From which measure on an incident has a grade; every number includes itself (“以上”包括本数). */
export type GradeRow = {
  /** Hours a portal is out of service, and whose portal at least. */
  readonly outage: { readonly hours: number; readonly reach: 'province' | 'city' }
  readonly criticalWhole: number
  readonly criticalMain: number
  readonly people: number
  readonly provincePercent?: number
  readonly cityPercent?: number
  readonly personalRecords: number
  /** In yuan. */
  readonly loss: number
  readonly homeHours: number
  readonly pageHours: number
  readonly shares: number
  readonly views: number
}

/** 国家网络安全事件报告管理办法，附：分级指南. Before its day nothing had to be reported in hours. */
export const gradeTable: Dated<readonly (readonly [Exclude<IncidentGrade, 'ordinary'>, GradeRow])[]> = dated({
  from: '2025-11-01',
  law: '国家网络安全事件报告管理办法',
  remark:
    'the column 特别重大 and the rows of personal records were read; the other cells of 重大 and 较大 come from the draft of 2023 and are unconfirmed',
  value: [
    [
      'extreme',
      {
        outage: { hours: 24, reach: 'province' },
        criticalWhole: 6,
        criticalMain: 24,
        people: 10_000_000,
        provincePercent: 50,
        personalRecords: 100_000_000,
        loss: 100_000_000,
        homeHours: 6,
        pageHours: 24,
        shares: 100_000,
        views: 1_000_000,
      },
    ],
    [
      'major',
      {
        outage: { hours: 6, reach: 'city' },
        criticalWhole: 2,
        criticalMain: 6,
        people: 1_000_000,
        cityPercent: 30,
        personalRecords: 10_000_000,
        loss: 20_000_000,
        homeHours: 2,
        pageHours: 12,
        shares: 10_000,
        views: 100_000,
      },
    ],
    [
      'larger',
      {
        outage: { hours: 2, reach: 'city' },
        criticalWhole: 0.5,
        criticalMain: 2,
        people: 100_000,
        cityPercent: 10,
        personalRecords: 1_000_000,
        loss: 5_000_000,
        homeHours: 0.5,
        pageHours: 2,
        shares: 1_000,
        views: 10_000,
      },
    ],
  ],
})
