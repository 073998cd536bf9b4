// A hearing by 行政许可法 第46条至第48条: the right to it is told, asked for within five working days, and held within twenty, of
// which time and place are told seven days before. By 第82条 all of them are working days.
import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { dueUnknown } from '#kernel/time/due.ts'
import { addWorkingDays, type Calendar } from '#kernel/time/working-days.ts'
import { refusals } from '../refusals.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import { lastOf, type Past } from './standing.ts'

const UNKNOWN = `（${dueUnknown.zh}）`

export const HEARING = { askWithin: 5, holdWithin: 20, toldBefore: 7 } as const

type At = { readonly acts: readonly Past[]; readonly today: Day; readonly calendar: Calendar }

/** Until when it may be asked for: null while nobody can count it, undefined where it was not offered. */
export function askUntil(acts: readonly Past[], calendar: Calendar): Day | null | undefined {
  const offered = lastOf(acts, 'hearing-offered')
  return offered && addWorkingDays(calendar, offered.on_day, HEARING.askWithin)
}

export const heldBy = (askedOn: Day, calendar: Calendar): Day | null => addWorkingDays(calendar, askedOn, HEARING.holdWithin)

export const mayAskHearing = rule<At>(
  {
    name: 'applications.may-ask-hearing',
    title: words('被告知听证权利之日起五个工作日内可以申请听证', 'A hearing is asked for within five working days'),
    clauses: ['3.5.1'],
    law: '行政许可法 第47条',
  },
  ({ acts, today, calendar }) => {
    const until = askUntil(acts, calendar)
    if (until === undefined || lastOf(acts, 'hearing-asked')) return [ground(refusals.noHearing)]
    // The right ends with a day that is known, and no sooner.
    return grounds(until !== null && today > until && ground(refusals.hearingLate, { until }))
  },
)

export const hearingDayFits = rule<At & { readonly on: Day }>(
  {
    name: 'applications.hearing-day-fits',
    title: words('听证提前七日通知，申请后二十日内组织', 'A hearing is told seven days before and held within twenty'),
    clauses: ['3.5.1'],
    law: '行政许可法 第47条、第48条',
  },
  ({ acts, today, calendar, on }) => {
    const asked = lastOf(acts, 'hearing-asked')
    if (!asked || lastOf(acts, 'hearing-held')) return [ground(no.hearingNotAsked)]
    const [from, until] = [addWorkingDays(calendar, today, HEARING.toldBefore), heldBy(asked.on_day, calendar)]
    const isOutside = (from !== null && on < from) || (until !== null && on > until)
    return grounds(isOutside && ground(no.hearingDay, { from: from ?? UNKNOWN, until: until ?? UNKNOWN }, 'on'))
  },
)

/** No decision while the right to a hearing stands open, or one that was asked for was not held (第46条、第48条). */
export const hearingIsOver = rule<At>(
  {
    name: 'applications.hearing-is-over',
    title: words('听证程序结束后才能作出决定', 'No decision before the hearing is over'),
    clauses: ['3.5.1'],
    law: '行政许可法 第46条、第48条',
  },
  ({ acts, today, calendar }) => {
    if (lastOf(acts, 'hearing-held')) return []
    if (lastOf(acts, 'hearing-asked')) return [ground(no.hearingOpen, { why: '已申请，尚未举行', whyEn: 'asked for and not held' })]
    const until = askUntil(acts, calendar)
    return grounds(
      until === null && ground(no.hearingOpen, { why: `申请听证的${dueUnknown.zh}`, whyEn: dueUnknown.en }),
      !!until && today <= until && ground(no.hearingOpen, { why: `${until} 前可以申请`, whyEn: `it may be asked for until ${until}` }),
    )
  },
)
