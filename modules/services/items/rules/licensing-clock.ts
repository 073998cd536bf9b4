// The clocks of 行政许可法 as one pure fold over what happened to an application. Days are working days (§82); the day of an act
// is not counted. Two clocks run side by side: the law's and the one the organ promised, which is never longer.
//
// What stops the clock (§45: hearing, tender, auction, inspection, testing, quarantine, appraisal, expert review) must have been
// told in writing; time that nobody told of is counted.
import { addWorkingDays, type Calendar, workingDaysBetween, workingDaysLeft } from '#kernel/time/working-days.ts'
import { addDays, type Day } from '#kernel/time/day.ts'

/** Figures of the law, in working days. */
export const LICENSING = {
  /** §32(四): what is missing is told once, on the spot or within so many days; silence is acceptance. */
  notice: 5,
  /** §42: decide, and lengthen once by leave of the organ's head. */
  decision: 20,
  extension: 10,
  /** §42(2): handled together, unified or in one place; lengthened by leave of the government's head. */
  jointDecision: 45,
  jointExtension: 15,
  /** §44: deliver the licence. */
  delivery: 10,
} as const

export type Excluded = 'hearing' | 'tender' | 'auction' | 'inspection' | 'testing' | 'quarantine' | 'appraisal' | 'expert-review'

export type LicensingAct =
  | { readonly kind: 'received'; readonly on: Day }
  | { readonly kind: 'corrections-asked'; readonly on: Day }
  | { readonly kind: 'corrected'; readonly on: Day }
  | { readonly kind: 'accepted'; readonly on: Day }
  | { readonly kind: 'not-accepted'; readonly on: Day }
  | { readonly kind: 'paused'; readonly on: Day; readonly why: Excluded }
  | { readonly kind: 'resumed'; readonly on: Day }
  | { readonly kind: 'extended'; readonly on: Day }
  | { readonly kind: 'decided'; readonly on: Day; readonly granted: boolean }
  | { readonly kind: 'delivered'; readonly on: Day }
  | { readonly kind: 'withdrawn'; readonly on: Day }

export type Term = {
  /** The last day; undefined while nobody knows it: the clock is stopped, or the holidays of that year are not announced yet. */
  readonly due: Day | undefined
  /** Working days left, negative when over; null while nobody can count them. */
  readonly left: number | null
}

export type Standing = {
  readonly stage:
    'examining-papers' | 'awaiting-corrections' | 'not-accepted' | 'deciding' | 'paused' | 'delivering' | 'refused' | 'done' | 'withdrawn'
  /** The day of acceptance, and whether it came by silence. */
  readonly accepted?: { readonly on: Day; readonly bySilence: boolean }
  /** Prolonged by the law itself: what was to be prolonged ended on that day, and nothing had been decided (§50). */
  readonly renewed?: { readonly on: Day }
  /** Until when what is missing may be told. */
  readonly notice?: Term
  readonly legal?: Term
  readonly promised?: Term
  readonly delivery?: Term
}

export type Clocked = {
  /** The last day of the permit that is to be prolonged, where one is. */
  readonly ends?: Day | undefined
  readonly today: Day
  readonly calendar: Calendar
  /** Working days promised; at most the law's. None where the organ promised none. */
  readonly promise?: number | undefined
  /** Several organs together (§42(2)). */
  readonly joint?: boolean
  /** Where another law sets the term of this matter (§42: 法律、法规另有规定的，依照其规定); null where none sets any. */
  readonly own?: { readonly days: number; readonly unit: 'working' | 'natural' } | null
}

/** Where the application stands at the end of the day. The acts are in their order; those after `today` are not looked at. */
export function standingOf(acts: readonly LicensingAct[], at: Clocked): Standing {
  const past = acts.filter(({ on }) => on <= at.today)
  const of = <K extends LicensingAct['kind']>(kind: K) =>
    past.findLast((act): act is Extract<LicensingAct, { kind: K }> => act.kind === kind)
  const received = of('received')
  if (!received) throw new RangeError('nothing was received')
  if (of('withdrawn')) return { stage: 'withdrawn' }
  if (of('not-accepted')) return { stage: 'not-accepted' }
  const waiting = of('corrections-asked')
  const corrected = of('corrected')
  if (waiting && !corrected && !of('accepted')) return { stage: 'awaiting-corrections' }
  // Mended papers are received anew: the days to look at them run from then.
  const complete = waiting ? corrected?.on : received.on
  const accepted = acceptance(of('accepted')?.on, complete, at)
  if (!accepted) return { stage: 'examining-papers', notice: term(complete ?? received.on, LICENSING.notice, at) }
  const decided = of('decided')
  // §50: what was decided after that day comes too late; a stopped clock or a longer term is no decision either.
  if (at.ends !== undefined && at.today > at.ends && !(decided && decided.on <= at.ends)) {
    const renewed = { on: at.ends }
    if (of('delivered')) return { stage: 'done', accepted, renewed }
    return { stage: 'delivering', accepted, renewed, delivery: term(at.ends, LICENSING.delivery, at) }
  }
  if (decided && !decided.granted) return { stage: 'refused', accepted }
  if (decided) {
    const delivered = of('delivered')
    if (delivered) return { stage: 'done', accepted }
    return { stage: 'delivering', accepted, delivery: term(decided.on, LICENSING.delivery, at) }
  }
  const pauses = pausesIn(past)
  const more = of('extended') ? (at.joint ? LICENSING.jointExtension : LICENSING.extension) : 0
  const law = lawOf(at, more)
  const isPaused = pauses.at(-1)?.to === undefined && pauses.length > 0
  return {
    stage: isPaused ? 'paused' : 'deciding',
    accepted,
    ...(law && { legal: running(accepted.on, law, pauses, at) }),
    ...(at.promise !== undefined && {
      promised: running(accepted.on, { days: promised(at.promise, law, more), unit: 'working' }, pauses, at),
    }),
  }
}

type Days = { readonly days: number; readonly unit: 'working' | 'natural' }

/** Together it is §42(2)'s own term; else another law's where there is one. */
function lawOf({ joint, own }: Clocked, more: number): Days | undefined {
  if (joint) return { days: LICENSING.jointDecision + more, unit: 'working' }
  if (own === null) return undefined
  const { days, unit } = own ?? { days: LICENSING.decision, unit: 'working' as const }
  return { days: days + more, unit }
}

/** What was promised, with the days by which the law's term was lengthened; never longer than the law's. */
function promised(days: number, law: Days | undefined, more: number): number {
  if (law?.unit !== 'working') return days + more
  return Math.min(days, law.days) + (days < law.days ? more : 0)
}

/** Accepted in words, or by silence: from the day on which all papers were in, once the term to object has passed for certain. */
function acceptance(said: Day | undefined, complete: Day | undefined, { calendar, today }: Clocked): Standing['accepted'] {
  if (said) return { on: said, bySilence: false }
  const last = complete && addWorkingDays(calendar, complete, LICENSING.notice)
  if (!complete || !last || today <= last) return undefined
  return { on: complete, bySilence: true }
}

type Pause = { readonly from: Day; readonly to: Day | undefined }

function pausesIn(acts: readonly LicensingAct[]): Pause[] {
  const pauses: Pause[] = []
  for (const { kind, on } of acts) {
    const last = pauses.at(-1)
    if (kind === 'paused' && (!last || last.to !== undefined)) pauses.push({ from: on, to: undefined })
    if (kind === 'resumed' && last && last.to === undefined) pauses[pauses.length - 1] = { from: last.from, to: on }
  }
  return pauses
}

/** A day is not counted from the one after the clock was stopped to the one on which it went on. */
const isStopped = (pauses: readonly Pause[], day: Day) => pauses.some(({ from, to }) => day > from && (to === undefined || day <= to))

function running(from: Day, { days, unit }: Days, pauses: readonly Pause[], { today, calendar }: Clocked): Term {
  const runs = (day: Day) => !isStopped(pauses, day)
  const used = unit === 'working' ? workingDaysBetween(calendar, from, today, runs) : naturalDays(from, today, runs)
  const left = used === null ? null : days - used
  if (pauses.at(-1)?.to === undefined && pauses.length > 0) return { due: undefined, left }
  const due = unit === 'working' ? addWorkingDays(calendar, from, days, runs) : addNaturalDays(from, days, runs)
  return { due: due ?? undefined, left }
}

function naturalDays(from: Day, to: Day, runs: (day: Day) => boolean): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (runs(day)) count += 1
  return count
}

function addNaturalDays(from: Day, count: number, runs: (day: Day) => boolean): Day {
  let day = from
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (runs(day)) left -= 1
  }
  return day
}

function term(from: Day, days: number, { today, calendar }: Clocked): Term {
  const due = addWorkingDays(calendar, from, days)
  if (due !== null) return { due, left: workingDaysLeft(calendar, today, due) }
  const used = workingDaysBetween(calendar, from, today)
  return { due: undefined, left: used === null ? null : days - used }
}
