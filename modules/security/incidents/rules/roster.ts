import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addMonths, type Day, type Instant } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../contract/refusals.ts'

export type Span = { readonly fromAt: Instant; readonly toAt: Instant }

const limits = dated({
  from: '2004-06-09',
  value: { longestShiftHours: 24, drillMonths: 12 },
  law: 'clause 3.6.5',
  remark: 'both are the province’s own; 网络安全法 asks for drills and names no interval',
})

/** The times between `from` and `to` when nobody is on duty. Shifts may come in any order. */
export function gapsIn(shifts: readonly Span[], from: Instant, to: Instant): Span[] {
  const gaps: Span[] = []
  let covered = from
  for (const { fromAt, toAt } of shifts.toSorted((a, b) => (a.fromAt < b.fromAt ? -1 : 1))) {
    if (toAt <= covered || fromAt >= to) continue
    if (fromAt > covered) gaps.push({ fromAt: covered, toAt: fromAt })
    covered = toAt
  }
  if (covered < to) gaps.push({ fromAt: covered, toAt: to })
  return gaps
}

export const shiftIsSound = rule<Span & { readonly day: Day }>(
  {
    name: 'incidents.shift-is-sound',
    title: words('班次起止有序、不过长', 'A shift ends after it begins and is not too long'),
    clauses: ['3.6.5'],
  },
  ({ fromAt, toAt, day }): Ground[] => {
    const hours = limits.on(day).value.longestShiftHours
    const length = (Date.parse(toAt) - Date.parse(fromAt)) / 3_600_000
    return grounds((length <= 0 || length > hours) && ground(refusals.shiftReversed, { hours }, '/toAt'))
  },
)

/** When the next drill is due after one that was held. */
export const nextDrill = (heldOn: Day): Day => addMonths(heldOn, limits.on(heldOn).value.drillMonths)
