// What may be done next, for the screens: the same rules that the verbs are held to.
import type { Day } from '#kernel/time/day.ts'
import type { Calendar } from '#kernel/time/working-days.ts'
import type { PartState } from '../fields.ts'
import type { OfficialAct } from '../review-fields.ts'
import type { PartRow } from '../rows.ts'
import { lengthenedOnce, mayUrge } from './handling.ts'
import { hearingIsOver, mayAskHearing } from './hearing.ts'
import { lastOf, partStanding, type Past } from './standing.ts'
import { toldOnce } from './told-once.ts'

type Facts = { readonly part: PartRow; readonly acts: readonly Past[]; readonly today: Day; readonly calendar: Calendar }

export const LIVE: ReadonlySet<PartState> = new Set(['submitted', 'correcting', 'accepted', 'reviewing', 'paused'])

/** The acts of the organ that the law allows now, the likeliest first. */
export function officialNext({ part, acts, today, calendar }: Facts): OfficialAct[] {
  const standing = partStanding(part, acts, { today, calendar })
  if (!standing) return []
  const { state } = part
  const is = (...states: PartState[]) => states.includes(state)
  const when = (condition: boolean, act: OfficialAct): OfficialAct[] => (condition ? [act] : [])
  const deciding = is('accepted', 'reviewing')
  const isOver = hearingIsOver({ acts, today, calendar }).length === 0
  const hasHearing = lastOf(acts, 'hearing-set') !== undefined && lastOf(acts, 'hearing-held') === undefined
  const asked = lastOf(acts, 'hearing-asked') !== undefined
  return [
    ...when(is('submitted'), 'accept'),
    ...when(is('submitted') && toldOnce({ acts, standing }).length === 0 && !standing.accepted, 'ask-corrections'),
    ...when(is('submitted') && !standing.accepted, 'not-accept'),
    ...when(deciding && asked && !hasHearing && !isOver, 'set-hearing'),
    ...when(is('paused') && hasHearing, 'record-hearing'),
    ...when(is('paused') && !hasHearing, 'resume'),
    ...when(deciding && isOver, 'grant'),
    ...when(deciding && isOver, 'refuse'),
    ...when(deciding, 'record-visit'),
    ...when(deciding, 'pause'),
    ...when(deciding && lengthenedOnce({ part, acts, standing, today }).length === 0, 'extend'),
    ...when(deciding && part.licensing && lastOf(acts, 'hearing-offered') === undefined, 'offer-hearing'),
    ...when(is('granted'), 'deliver'),
    ...when(LIVE.has(state), 'check-again'),
  ]
}

/** What the applicant may do with a part; whether it was rated is another room's knowledge. */
export function ownNext({ part, acts, today, calendar }: Facts): ('correct' | 'withdraw' | 'urge' | 'ask-hearing')[] {
  const standing = partStanding(part, acts, { today, calendar })
  const may: ('correct' | 'withdraw' | 'urge' | 'ask-hearing')[] = []
  if (!standing) return part.state === 'waiting' ? ['withdraw'] : []
  if (part.state === 'correcting') may.push('correct')
  if (
    part.state !== 'correcting' &&
    (LIVE.has(part.state) || part.state === 'granted') &&
    mayUrge({ acts, standing, today, calendar }).length === 0
  )
    may.push('urge')
  if (LIVE.has(part.state) && mayAskHearing({ acts, today, calendar }).length === 0) may.push('ask-hearing')
  if (LIVE.has(part.state)) may.push('withdraw')
  return may
}
