// Single sentences of the law about handling.
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import type { Day } from '#kernel/time/day.ts'
import { dueUnknown } from '#kernel/time/due.ts'
import { addWorkingDays, type Calendar } from '#kernel/time/working-days.ts'
import type { Standing } from '#modules/services/items/contract.ts'
import { refusals } from '../refusals.ts'
import { reviewRefusals as no } from '../review-refusals.ts'
import type { PartRow } from '../rows.ts'
import { lastOf, type Past } from './standing.ts'

/** 第34条: two or more of the staff look at the place. */
export const visitByTwo = rule<{ readonly staff: readonly string[] }>(
  {
    name: 'applications.visit-by-two',
    title: words('现场核查应当有两名以上工作人员', 'An on-site check takes two of the staff'),
    clauses: ['3.5.1'],
    law: '行政许可法 第34条',
  },
  ({ staff }) => grounds(new Set(staff.map((name) => name.trim())).size < 2 && ground(no.oneAlone, undefined, 'staff')),
)

type Longer = {
  readonly part: Pick<PartRow, 'licensing'>
  readonly acts: readonly Past[]
  readonly standing: Standing
  readonly today: Day
}

/** 第42条: once, by the head of the organ, and before the term is over; where another law sets the term, by that law. */
export const lengthenedOnce = rule<Longer>(
  {
    name: 'applications.lengthened-once',
    title: words('期限届满前经负责人批准可以延长一次', 'A term is lengthened once, before it ends'),
    clauses: ['3.5.1'],
    law: '行政许可法 第42条',
  },
  ({ part, acts, standing, today }): Ground[] => {
    const before = lastOf(acts, 'extended')
    const due = standing.legal?.due
    return grounds(
      before && ground(no.extendedOnce, { day: before.on_day }),
      !part.licensing && ground(no.noExtension, { why: '它不是行政许可。', whyEn: 'it is no licence.' }),
      due !== undefined && today > due && ground(no.noExtension, { why: `期限 ${due} 已经届满。`, whyEn: `it ended on ${due}.` }),
    )
  },
)

export const URGE_EVERY = 3

/** When the applicant may urge again, null while nobody can count it; the day after the promised one comes first. */
export const nextUrge = (acts: readonly Past[], calendar: Calendar): Day | null | undefined => {
  const last = lastOf(acts, 'urged')
  return last && addWorkingDays(calendar, last.on_day, URGE_EVERY)
}

/** After the promised day, once in three working days: often enough to be heard, too seldom to be a nuisance. */
export const mayUrge = rule<{
  readonly acts: readonly Past[]
  readonly standing: Standing
  readonly today: Day
  readonly calendar: Calendar
}>(
  {
    name: 'applications.may-urge',
    title: words('超过承诺日期可以催办，三个工作日一次', 'One urges after the promised day, once in three working days'),
    clauses: ['3.5.1'],
  },
  ({ acts, standing, today, calendar }) => {
    const due = standing.promised?.due ?? standing.legal?.due ?? standing.delivery?.due ?? standing.notice?.due
    const next = nextUrge(acts, calendar)
    return grounds(
      (due === undefined || today <= due) &&
        ground(refusals.notLate, { due: due ?? (standing.stage === 'paused' ? '暂停期间不计' : dueUnknown.zh) }),
      // An urging takes nothing from anybody: while its day is not known it is not held up.
      !!next && today < next && ground(refusals.urgedLately, { next }),
    )
  },
)
