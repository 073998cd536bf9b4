// Days as whole numbers, and as text without making a Date: ten million births are written.
import { CENSUS_DAY } from './margins.ts'

const DAY_MS = 86_400_000
/** Nobody was older on census night than this. */
export const OLDEST = 104

const numberOf = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
const FIRST = numberOf(`${2020 - OLDEST - 1}-11-02`)
const texts = Array.from({ length: numberOf(CENSUS_DAY) - FIRST + 1 }, (_, i) => new Date((FIRST + i) * DAY_MS).toISOString().slice(0, 10))

/** How many days there are on which somebody may have been born. */
export const DAYS = texts.length

/** The n-th of them, as text. */
export const dayText = (n: number): string => texts[n]!

export const dayNumber = (day: string): number => numberOf(day) - FIRST

const byAge = Array.from({ length: OLDEST + 1 }, (_, age) => {
  const first = dayNumber(`${2020 - age - 1}-11-02`)
  return { first, count: dayNumber(`${2020 - age}-11-02`) - first }
})
const years = texts.map((day) => Number(day.slice(0, 4)))

/** First day and number of days on which somebody was born who was `age` on census night. */
export const birthdays = (age: number): { readonly first: number; readonly count: number } => byAge[age]!

export const yearOf = (n: number): number => years[n]!
