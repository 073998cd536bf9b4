// Information that must be public of its own accord is so within 20 working days of being made or changed (政府信息公开条例 第26条).
// The clock runs for what is made under the present regulation; an older document, or one of another province, owes no such day here.
import type { Day } from '#kernel/time/day.ts'
import { addWorkingDays, type Calendar } from '#kernel/time/working-days.ts'

export const PUBLISH_DAYS = 20

/** The revised regulation came into force. */
export const IN_FORCE = '2019-05-15' as Day

/** Whether a duty counts days for what was made on the day. */
export const owesDay = (madeOn: Day): boolean => madeOn >= IN_FORCE

/** The last day to publish; null where no duty counts days, or while nobody can. */
export const publishBy = (calendar: Calendar, madeOn: Day): Day | null =>
  owesDay(madeOn) ? addWorkingDays(calendar, madeOn, PUBLISH_DAYS) : null
