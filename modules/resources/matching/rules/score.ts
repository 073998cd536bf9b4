// The evidence for two records being one, line by line, and what it adds up to.
import type { Dated } from '#kernel/time/dated.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Comparison, Fields, Level } from './comparisons.ts'
import type { Band, Weights } from './weights.ts'

export type Line = { readonly comparison: string; readonly level: Level; readonly points: number }
export type Scored = { readonly score: number; readonly band: Band; readonly lines: readonly Line[] }

export function scoreOf(
  { comparisons, weights }: { readonly comparisons: readonly Comparison[]; readonly weights: Dated<Weights> },
  a: Fields,
  b: Fields,
  day: Day,
): Scored {
  const { points, certain, possible } = weights.on(day).value
  const lines = comparisons.flatMap(({ name, level: nearness }): Line[] => {
    const level = nearness(a, b)
    return level === undefined ? [] : [{ comparison: name, level, points: points[name]?.[level] ?? 0 }]
  })
  const score = lines.reduce((sum, line) => sum + line.points, 0)
  return { score, band: score >= certain ? 'certain' : score >= possible ? 'possible' : 'unlike', lines }
}

/** Whether what is known now speaks louder for the two being one than what was known when somebody said that they are two. */
export const isNewEvidence = (then: readonly Line[], now: readonly Line[]): boolean =>
  now.some(({ comparison, points }) => points > (then.find((line) => line.comparison === comparison)?.points ?? 0))
