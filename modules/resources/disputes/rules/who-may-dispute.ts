// Who may dispute a field: whose data it is, and who was shown it. 政务数据共享条例 第26条 gives the organ that uses data the
// right, 第29条 keeps the record of use three years; 个人信息保护法 第46条 and 政府信息公开条例 第41条 give it to the person and
// the legal person concerned.
import { ground } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { addMonths, type Day } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

const USE_KEPT_MONTHS = 36

/** A look on this day or later counts. */
export const usedSince = (today: Day): Day => addMonths(today, -USE_KEPT_MONTHS)

export type Disputer = {
  readonly isSubject: boolean
  /** The day on which the organ was last shown the field. */
  readonly lastShownOn: Day | undefined
  readonly today: Day
  readonly title: string
  readonly titleEn: string
}

export const concernedMayDispute = rule<Disputer>(
  {
    name: 'disputes.concerned-may-dispute',
    title: words('数据所涉的人和使用数据的单位可以提出异议', 'Whom it concerns and who used it may dispute'),
    clauses: ['3.4.6'],
    law: '政务数据共享条例 第26条',
  },
  ({ isSubject, lastShownOn, today, title, titleEn }) =>
    isSubject || (lastShownOn !== undefined && lastShownOn >= usedSince(today)) ? [] : [ground(refusals.neverRead, { title, titleEn })],
)
