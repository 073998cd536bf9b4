// The clocks of an application for disclosure as one pure fold over what happened to it (政府信息公开条例 第30条至第35条). Days are working
// days; the day of an act is not counted. A correction begins the clock anew; the time in which third parties and other organs are
// asked is not counted, at most fifteen working days for each, after which silence stands for an answer. A day in a year that is not
// announced is null, and nothing follows from its passing: neither silence nor giving up.
import { words } from '#kernel/text/text.ts'
import { addWorkingDays, type Calendar, workingDaysLeft } from '#kernel/time/working-days.ts'
import type { Day } from '#kernel/time/day.ts'

/** Figures of the decree, in working days. */
export const DISCLOSURE = {
  /** 第30条: what is unclear is told once within so many days of receipt. */
  notice: 7,
  /** 第33条: answer, and lengthen once by leave of the head of the disclosure office. */
  answer: 20,
  extension: 20,
  /** 第32条、第34条: whoever is asked has so many days. */
  opinion: 15,
} as const

export const cameBy = {
  person: words('当面提交', 'In person'),
  registered: words('挂号信或者快递（签收）', 'Registered post'),
  post: words('平常信函', 'Ordinary post'),
  internet: words('互联网', 'Internet'),
  fax: words('传真', 'Fax'),
} as const
export type CameBy = keyof typeof cameBy

/** Who is asked before a reply. */
export const askedParties = {
  'third-party': words('第三方', 'Third party'),
  organ: words('共同制作的机关', 'Organ that made it together'),
} as const

export type Act =
  | { readonly kind: 'submitted'; readonly on: Day; readonly by: CameBy }
  | { readonly kind: 'received'; readonly on: Day }
  | { readonly kind: 'correction-asked'; readonly on: Day; readonly until: Day | null; readonly days?: number }
  | { readonly kind: 'corrected'; readonly on: Day }
  | { readonly kind: 'consulted'; readonly on: Day; readonly who: keyof typeof askedParties; readonly name: string }
  | { readonly kind: 'opinion'; readonly on: Day; readonly name: string; readonly agrees: boolean }
  | { readonly kind: 'extended'; readonly on: Day }
  | { readonly kind: 'reasons-asked'; readonly on: Day }
  | { readonly kind: 'delayed'; readonly on: Day; readonly until: Day }
  | { readonly kind: 'replied'; readonly on: Day }
  | { readonly kind: 'withdrawn'; readonly on: Day }
export type ActKind = Act['kind']

export const stages = {
  submitted: words('待确认收到', 'Receipt to be confirmed'),
  received: words('办理中', 'Being handled'),
  correcting: words('待补正', 'To be corrected'),
  consulting: words('征求意见（不计时）', 'Others are asked, clock stopped'),
  answered: words('已答复', 'Answered'),
  abandoned: words('逾期未补正，视为放弃', 'Given up: not corrected in time'),
  withdrawn: words('已撤回', 'Withdrawn'),
} as const
export type Stage = keyof typeof stages

export type Consult = {
  readonly name: string
  readonly who: keyof typeof askedParties
  readonly on: Day
  /** The last day to answer; silence after it is agreement of an organ, and leaves a third party's matter to the organ's decision. */
  readonly until: Day | null
  readonly answer: 'open' | 'agrees' | 'objects' | 'silent'
}

export type Standing = {
  readonly stage: Stage
  readonly received?: Day
  /** Until when a correction may be asked; absent once it was, or the term is over. */
  readonly noticeUntil?: Day | null
  readonly correctUntil?: Day | null
  /** The last day to answer, should everybody who is asked be silent. */
  readonly due?: Day | null
  /** Working days left; negative when over. */
  readonly left?: number | null
  readonly extended: boolean
  readonly consults: readonly Consult[]
}

type At = { readonly today: Day; readonly calendar: Calendar }

const isOver = (until: Day | null, { today }: Pick<At, 'today'>): boolean => until !== null && today > until

/** Where the application stands at the end of the day. The acts are in their order; those after `today` are not looked at. */
export function standingOf(acts: readonly Act[], at: At): Standing {
  const past = acts.filter(({ on }) => on <= at.today)
  const last = <K extends ActKind>(kind: K) => past.findLast((act): act is Extract<Act, { kind: K }> => act.kind === kind)
  const consults = consultsIn(past, at)
  const extended = last('extended') !== undefined
  const received = receiptOf(last('submitted'), last('received'))
  const rest = { extended, consults, ...(received && { received }) }
  if (last('withdrawn')) return { stage: 'withdrawn', ...rest }
  const asked = last('correction-asked')
  const corrected = last('corrected')
  const start = asked ? corrected?.on : received
  if (last('replied')) return { stage: 'answered', ...rest, ...(start && termOf(start, past, consults, extended, at)) }
  if (!received) return { stage: 'submitted', ...rest }
  if (!start) {
    const { on, until, days } = asked!
    const correctUntil = until ?? (days === undefined ? null : addWorkingDays(at.calendar, on, days))
    return { stage: isOver(correctUntil, at) ? 'abandoned' : 'correcting', correctUntil, ...rest }
  }
  const notice = addWorkingDays(at.calendar, received, DISCLOSURE.notice)
  return {
    stage: consults.some(({ answer }) => answer === 'open') ? 'consulting' : 'received',
    ...(!asked && !isOver(notice, at) && { noticeUntil: notice }),
    ...termOf(start, past, consults, extended, at),
    ...rest,
  }
}

/** 第31条: what is handed over in person is received that day; anything else on the day that is confirmed or signed for. */
const receiptOf = (submitted: Extract<Act, { kind: 'submitted' }> | undefined, received: { on: Day } | undefined): Day | undefined =>
  received?.on ?? (submitted?.by === 'person' ? submitted.on : undefined)

function consultsIn(acts: readonly Act[], { today, calendar }: At): Consult[] {
  return acts.flatMap((act, at) => {
    if (act.kind !== 'consulted') return []
    const { name, who, on } = act
    const until = addWorkingDays(calendar, on, DISCLOSURE.opinion)
    const opinion = acts
      .slice(at)
      .find((it): it is Extract<Act, { kind: 'opinion' }> => it.kind === 'opinion' && it.name === name && !isOver(until, { today: it.on }))
    const ended = opinion ? { until: opinion.on, answer: opinion.agrees ? ('agrees' as const) : ('objects' as const) } : undefined
    return [{ name, who, on, ...(ended ?? { until, answer: isOver(until, { today }) ? ('silent' as const) : ('open' as const) }) }]
  })
}

function termOf(start: Day, acts: readonly Act[], consults: readonly Consult[], extended: boolean, { today, calendar }: At) {
  const runs = (day: Day) => !consults.some(({ on, until }) => day > on && (until === null || day <= until))
  const counted = addWorkingDays(calendar, start, DISCLOSURE.answer + (extended ? DISCLOSURE.extension : 0), runs)
  // 第35条: who asks clearly too much is told a later day when there is good reason to answer at all.
  const delayed = acts.findLast((act): act is Extract<Act, { kind: 'delayed' }> => act.kind === 'delayed')
  const due = delayed && counted !== null && delayed.until > counted ? delayed.until : counted
  return { due, left: workingDaysLeft(calendar, today, due) }
}
