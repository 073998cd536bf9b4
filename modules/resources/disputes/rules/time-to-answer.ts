// 政务数据共享条例 第26条: the source verifies, corrects and reports back within ten working days. The Regulation knows no
// extension here. Working days are those that the State Council announced; a year not yet announced is an error, not a guess.
import type { Day } from '#kernel/time/day.ts'
import { addWorkingDays, type Calendar, workingDaysBetween } from '#kernel/time/working-days.ts'

/** In force since 2025-08-01. */
export const ANSWER_DAYS = 10

/** The last day on which an answer to a dispute of this day is in time. */
export const answerDue = (calendar: Calendar, filedOn: Day): Day => addWorkingDays(calendar, filedOn, ANSWER_DAYS)

/** Working days left, today's not counted; below zero the working days by which it is overdue. */
export const daysLeft = (calendar: Calendar, today: Day, due: Day): number =>
  today <= due ? workingDaysBetween(calendar, today, due) : -Math.max(1, workingDaysBetween(calendar, due, today))
