// The six levels of GB/T 20988 and the level that measured figures reach. A level is never declared: it is the highest whose
// two bounds a good and recent drill has kept. The standard asks more of a level than times (a second site, a network, people,
// a plan); figures alone cannot show that, and this room does not say that they do.
import { dated } from '#kernel/time/dated.ts'
import { addDays, type Day, dayAt, type Instant } from '#kernel/time/day.ts'

export type Level = 1 | 2 | 3 | 4 | 5 | 6

/** The most that a level allows, in seconds; none where the standard only says where it begins. */
export type Bounds = { readonly level: Level; readonly rtoMost?: number; readonly rpoMost: number }

const [MINUTE, DAY] = [60, 86_400]

/**
 * The table of the standard's informative annex. It gives ranges that overlap, and of levels 1 to 3 only where the time to
 * recover begins (2 days, 24 hours, 12 hours or more); what can be exceeded is read as the bound: “数分钟” as ten minutes, and at
 * level 2 the two days where level 1 begins.
 */
export const levels = dated<readonly Bounds[]>({
  from: '2007-11-01',
  law: 'GB/T 20988-2007 附录',
  remark: '2025 年版（2026-01-01 施行）的数值未核实，沿用 2007 年版',
  value: [
    { level: 1, rpoMost: 7 * DAY },
    { level: 2, rtoMost: 2 * DAY, rpoMost: 7 * DAY },
    { level: 3, rpoMost: DAY },
    { level: 4, rtoMost: 2 * DAY, rpoMost: DAY },
    { level: 5, rtoMost: 2 * DAY, rpoMost: 30 * MINUTE },
    { level: 6, rtoMost: 10 * MINUTE, rpoMost: 0 },
  ],
})

/** A drill older than so many days shows nothing of today. Ours; the law says only “定期”. */
export const FRESH_DAYS = 31

export type Figures = { readonly rtoSeconds: number; readonly rpoSeconds: number }

export const keeps = ({ rtoMost = Infinity, rpoMost }: Bounds, { rtoSeconds, rpoSeconds }: Figures): boolean =>
  rtoSeconds <= rtoMost && rpoSeconds <= rpoMost

/** The highest level whose bounds the figures keep; 0 when not even the first. */
export const levelOf = (figures: Figures, day: Day): number =>
  levels.on(day).value.reduce((best, bounds) => (keeps(bounds, figures) ? Math.max(best, bounds.level) : best), 0)

export type Drilled = {
  readonly kind: string
  readonly ranAt: Instant
  readonly outcome: string
  readonly rtoSeconds: number | null
  readonly rpoSeconds: number | null
}

export type Missing = { readonly what: 'drill' | 'rto' | 'rpo'; readonly now: number | null; readonly most: number | null }

export type Reached<D extends Drilled> = {
  readonly level: number
  /** The drill that shows it. */
  readonly by: D | undefined
  /** What keeps it from the next level. */
  readonly missing: readonly Missing[]
}

/** The level that the latest drill of each kind shows. A kind whose latest drill failed shows none, whatever went before. */
export function levelReached<D extends Drilled>(latest: readonly D[], day: Day): Reached<D> {
  const good = latest.flatMap((drill) => {
    const figures = figuresOf(drill, day)
    return figures ? [{ drill, figures, level: levelOf(figures, day) }] : []
  })
  const best = good.reduce<(typeof good)[number] | undefined>((a, b) => (a && a.level >= b.level ? a : b), undefined)
  if (!best) return { level: 0, by: undefined, missing: [{ what: 'drill', now: null, most: null }] }
  return { level: best.level, by: best.drill, missing: missingFor(best.level + 1, best.figures, day) }
}

function figuresOf({ outcome, ranAt, rtoSeconds, rpoSeconds }: Drilled, day: Day): Figures | undefined {
  const isFresh = addDays(dayAt(ranAt), FRESH_DAYS) >= day
  return outcome === 'passed' && isFresh && rtoSeconds !== null && rpoSeconds !== null ? { rtoSeconds, rpoSeconds } : undefined
}

function missingFor(level: number, figures: Figures, day: Day): Missing[] {
  const bounds = levels.on(day).value.find((one) => one.level === level)
  if (!bounds) return []
  const { rtoMost = Infinity, rpoMost } = bounds
  return [
    ...(figures.rtoSeconds > rtoMost ? [{ what: 'rto' as const, now: figures.rtoSeconds, most: rtoMost }] : []),
    ...(figures.rpoSeconds > rpoMost ? [{ what: 'rpo' as const, now: figures.rpoSeconds, most: rpoMost }] : []),
  ]
}
