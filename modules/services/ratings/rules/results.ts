// What is said of an organ's ratings: how many they rest on, and nothing where they are too few to hide whoever gave them.
import { dated } from '#kernel/time/dated.ts'
import type { Code } from '../fields.ts'

/** 15 working days to put a bad rating right. */
export const rectifyDays = dated({
  from: '2004-06-09',
  value: 15,
  law: '国办发〔2019〕51号；各省实施办法',
  remark: 'unconfirmed: the figure is a province’s practice (2020)',
})

/** Fewer ratings than these are counted and not shown. */
export const LEAST = 10

/** [suggestion] No national text gives the points. */
const points: Readonly<Record<Code, number>> = { '1': 100, '2': 80, '3': 60, '4': 30, '5': 0 }

export type Tally = {
  readonly codes: Readonly<Record<Code, number>>
  readonly ended: number
  /** Rectifications: all, replied, replied as founded, called back, and late. */
  readonly opened: number
  readonly replied: number
  readonly calledBack: number
}

export type Result = {
  readonly rated: number
  readonly score: number | null
  readonly badRate: number | null
  readonly rectifiedRate: number | null
  readonly calledBackRate: number | null
  readonly activeRate: number | null
}

/** Rates in thousandths; the score in tenths of a point. */
export function resultOf({ codes, ended, opened, replied, calledBack }: Tally): Result {
  const counted = Object.entries(codes) as [Code, number][]
  const rated = counted.reduce((sum, [, n]) => sum + n, 0)
  if (rated < LEAST) return { rated, score: null, badRate: null, rectifiedRate: null, calledBackRate: null, activeRate: null }
  const permille = (part: number, whole: number) => (whole === 0 ? null : Math.min(1000, Math.round((part * 1000) / whole)))
  const sum = counted.reduce((total, [code, n]) => total + points[code] * n, 0)
  return {
    rated,
    score: Math.round((sum * 10) / rated),
    badRate: permille(codes['4'] + codes['5'], rated),
    rectifiedRate: permille(replied, opened),
    calledBackRate: permille(calledBack, opened),
    activeRate: permille(rated, ended),
  }
}
