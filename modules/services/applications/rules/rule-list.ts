// The law's conditions on this part as a list beside it: which hold, and which stand in the way of what.
import { filled, type Ground } from '#kernel/refusal/refusal.ts'
import type { RuleCard } from '#kernel/refusal/rule.ts'
import type { Words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Calendar } from '#kernel/time/working-days.ts'
import type { PartRow } from '../rows.ts'
import { lengthenedOnce } from './handling.ts'
import { hearingIsOver } from './hearing.ts'
import { partStanding, type Past } from './standing.ts'
import { noticeInTime, toldOnce } from './told-once.ts'

type Facts = { readonly part: PartRow; readonly acts: readonly Past[]; readonly today: Day; readonly calendar: Calendar }
export type Listed = { readonly title: Words; readonly law: string | null; readonly holds: boolean; readonly why: Words | null }

const listed = ({ title, law }: RuleCard, [first]: readonly Ground[]): Listed => ({
  title,
  law: law ?? null,
  holds: first === undefined,
  why: first ? { zh: filled(first.words.zh, first.detail), en: filled(first.words.en, first.detail, ', ') } : null,
})

/** Those that can matter where the part stands now. */
export function ruleList({ part, acts, today, calendar }: Facts): Listed[] {
  const standing = partStanding(part, acts, { today, calendar })
  if (!standing) return []
  if (part.state === 'submitted')
    return [listed(toldOnce.card, toldOnce({ acts, standing })), listed(noticeInTime.card, noticeInTime({ acts, standing }))]
  if (!['accepted', 'reviewing', 'paused'].includes(part.state)) return []
  return [
    listed(hearingIsOver.card, hearingIsOver({ acts, today, calendar })),
    ...(part.licensing ? [listed(lengthenedOnce.card, lengthenedOnce({ part, acts, standing, today }))] : []),
  ]
}
