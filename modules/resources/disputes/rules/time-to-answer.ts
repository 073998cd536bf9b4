// 政务数据共享条例 第26条: the source verifies, corrects and reports back within ten working days. The Regulation knows no
// extension here. Working days are those that the State Council announced; while a year is not, its days are counted by nobody.
import type { Day } from '#kernel/time/day.ts'
import { addWorkingDays, type Calendar, workingDaysLeft } from '#kernel/time/working-days.ts'

/** In force since 2025-08-01. */
export const ANSWER_DAYS = 10

/** The last day on which an answer to a dispute of this day is in time; null while nobody can count it. */
export const answerDue = (calendar: Calendar, filedOn: Day): Day | null => addWorkingDays(calendar, filedOn, ANSWER_DAYS)

/** Working days left, today's not counted; below zero the working days by which it is overdue. */
export function daysLeft(calendar: Calendar, today: Day, due: Day | null): number | null {
  const left = workingDaysLeft(calendar, today, due)
  return left !== null && due !== null && today > due ? Math.min(-1, left) : left
}
