import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { type Money, permille, toYuan } from '#kernel/money/money.ts'
import { words } from '#kernel/text/text.ts'
import { addDays, type Day, daysBetween } from '#kernel/time/day.ts'
import { dated } from '#kernel/time/dated.ts'
import { refusals } from '../refusals.ts'

/** The policy's own day: what it demands, it demands from here on. */
const POLICY_DAY = '2004-06-09'

/** Natural days from release to deadline. */
export const bidPeriod = dated({ from: '2000-01-01', value: 20, law: '招标投标法 第24条' })
/** A clarification that may affect the bids comes so many natural days before the deadline, or the deadline moves. */
export const clarifiedBefore = dated({ from: '2000-01-01', value: 15, law: '招标投标法 第23条' })
/** The bid bond as permille of the estimated price. */
export const bidBondShare = dated(
  { from: POLICY_DAY, value: 20n, law: '工程建设项目施工招标投标办法 第37条', remark: 'before 2012 from general knowledge' },
  { from: '2012-02-01', value: 20n, law: '招标投标法实施条例 第26条' },
)
const LEAST_INVITED = 3

export type Opening = {
  readonly today: Day
  readonly release: Day
  readonly deadline: Day
  readonly method: 'public' | 'invited'
  readonly reason: string | undefined
  readonly invited: number
  readonly ceiling: Money
  readonly bidBond: Money | undefined
  /** What the approved estimate leaves after the contracts signed. */
  readonly left: Money
}

export const openLawfully = rule<Opening>(
  {
    name: 'tenders.open-lawfully',
    title: words('依法招标', 'A tender is opened as the law demands'),
    clauses: ['4.3.4'],
    law: '招标投标法 第17条、第24条',
  },
  ({ today, release, deadline, method, reason, invited, ceiling, bidBond, left }): Ground[] => {
    const days = daysBetween(release, deadline)
    const least = bidPeriod.on(release).value
    const most = permille(ceiling, bidBondShare.on(release).value)
    return grounds(
      release < today && ground(refusals.releasePast, undefined, '/releaseDay'),
      days < least && ground(refusals.bidPeriodTooShort, { days, least }, '/deadlineDay'),
      method === 'invited' && invited < LEAST_INVITED && ground(refusals.tooFewInvited, { number: invited }, '/invited'),
      method === 'invited' && !reason?.trim() && ground(refusals.invitationUnreasoned, undefined, '/methodReason'),
      bidBond !== undefined && bidBond > most && ground(refusals.bidBondTooHigh, { most: toYuan(most) }, '/bidBond'),
      ceiling > left && ground(refusals.overEstimate, { sum: toYuan(ceiling), left: toYuan(left) }, '/ceiling'),
    )
  },
)

/** The deadline after a clarification on the day: the same when it came in time, else moved. */
export function deadlineAfterClarification(today: Day, deadline: Day): Day {
  const least = clarifiedBefore.on(today).value
  return daysBetween(today, deadline) >= least ? deadline : addDays(today, least)
}
