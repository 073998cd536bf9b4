// A day of the law is a calendar day in China (UTC+8), written YYYY-MM-DD. It compares as text and carries no clock.
// An instant is a point in time, an ISO 8601 string in UTC with milliseconds.

export type Day = string & { readonly day: true }
export type Instant = string & { readonly instant: true }

const SHAPE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The text as a Day. Throws RangeError unless it is a real calendar day written YYYY-MM-DD. */
export function day(text: string): Day {
  if (!SHAPE.test(text) || fromEpochDay(toEpochDay(text as Day)) !== text) {
    throw new RangeError(`not a calendar day: ${text}`)
  }
  return text as Day
}

const toEpochDay = (text: Day) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const fromEpochDay = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10) as Day

/** The calendar day `count` natural days after (or, negative, before) `from`. */
export const addDays = (from: Day, count: number): Day => fromEpochDay(toEpochDay(from) + count)

/** Natural days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toEpochDay(to) - toEpochDay(from)

/** What the wall clocks of China (UTC+8, no summer time since 1992) show at an instant: `2026-11-26T10:05:00.123`. */
export const chinaClock = (instant: string | Date): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 23)

/** The calendar day in China at an instant. */
export const dayAt = (instant: Instant | Date): Day => chinaClock(instant).slice(0, 10) as Day

export const instantOf = (date: Date): Instant => date.toISOString() as Instant

/** The same day of the month `count` months later, or that month's last day. */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}

/** 2026年3月2日: Arabic figures, no leading zero (GB/T 9704 7.3.5). */
export const dayInChinese = (day: string): string => dayInWords(day, 'zh')

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day as a reader of a language writes it: 2026年3月2日, 2 March 2026. What is no day stands as it is. */
export function dayInWords(day: string, language: 'zh' | 'en'): string {
  const [, year, month, date] = (/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(day) ?? []).map(Number)
  const name = MONTHS[month! - 1]
  if (!year || !date || !name) return day
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${name} ${year}`
}

/** An instant by the clocks of China, to the minute: 2026年3月2日 09:05. What is none stands as it is. */
export function instantInWords(instant: string | Date, language: 'zh' | 'en'): string {
  if (Number.isNaN(new Date(instant).getTime())) return String(instant)
  const shown = chinaClock(instant)
  return `${dayInWords(shown, language)} ${shown.slice(11, 16)}`
}
