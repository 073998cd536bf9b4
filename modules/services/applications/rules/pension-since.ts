import { addMonths, type Day } from '#kernel/time/day.ts'

/** From the month after the retirement (国发〔1978〕104号《关于工人退休、退职的暂行办法》; [unconfirmed] which article). */
export const pensionSince = (retiredOn: Day): Day => `${addMonths(retiredOn, 1).slice(0, 8)}01` as Day
