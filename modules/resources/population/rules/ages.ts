// Full years of age: they are completed on the birthday, as the civil register counts them.
import { addMonths, type Day } from '#kernel/time/day.ts'

/** Whether somebody born on `born` has completed the years on the day. A birthday on 29 February falls on the 28th else. */
export const hasCompleted = (born: Day, years: number, on: Day): boolean => addMonths(born, 12 * years) <= on

/** 民法典 第17条: of age at eighteen. */
export const OF_AGE = 18
/** 民法典 第1047条 */
export const MARRIAGE = { '1': 22, '2': 20 } as const
/** 劳动法 第15条 */
export const WORK = 16
