// What a notice of a year can say. 调休 moves days off and adds none: the weekdays off less the weekends worked are the days that the
// law gives, and what a rule of its own added (2015: one day; 2020: two).
import { type Ground, ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { dated } from '#kernel/time/dated.ts'
import { addDays, type Day, day, daysBetween } from '#kernel/time/day.ts'
import { refusals } from '../refusals.ts'

type Statutory = { readonly days: number; /** Those that stand on the same day each year. */ readonly fixed: readonly string[] }

export const statutory = dated<Statutory>(
  {
    from: '1999-09-18',
    value: { days: 10, fixed: ['01-01', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03'] },
    law: '全国年节及纪念日放假办法（国务院令第270号）第二条',
  },
  {
    from: '2008-01-01',
    value: { days: 11, fixed: ['01-01', '05-01', '10-01', '10-02', '10-03'] },
    law: '全国年节及纪念日放假办法（国务院令第513号，2014年令第644号修订）第二条',
  },
  {
    from: '2025-01-01',
    value: { days: 13, fixed: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] },
    law: '全国年节及纪念日放假办法（国务院令第795号）第二条',
  },
)

export type Holiday = { readonly name: string; readonly from: string; readonly to: string }

export type Notice = {
  readonly year: number
  readonly number: string
  readonly noticedOn: string
  readonly off: readonly Holiday[]
  readonly worked: readonly string[]
  readonly extra: number
}

/** The first day that a notice of the year may name: a New Year's holiday begins in the week before. */
const firstOf = (year: number) => `${year - 1}-12-24`
const isWeekend = (text: string) => [0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay())

/** No holiday was ever longer than ten days (2020); a span of months is a slip. */
const LONGEST = 15
const lengthOf = ({ from, to }: Holiday) => daysBetween(from as Day, to as Day) + 1
const isSpan = (holiday: Holiday) => lengthOf(holiday) >= 1 && lengthOf(holiday) <= LONGEST

/** The days of the holidays, each with its name. */
export const daysOff = (off: readonly Holiday[]): { readonly day: string; readonly name: string }[] =>
  off
    .filter(isSpan)
    .flatMap((holiday) =>
      Array.from({ length: lengthOf(holiday) }, (_, i) => ({ day: addDays(holiday.from as Day, i), name: holiday.name })),
    )

/** Days off that the notice gives: weekdays off less weekends worked. */
const daysGiven = ({ off, worked }: Pick<Notice, 'off' | 'worked'>): number =>
  daysOff(off).filter((one) => !isWeekend(one.day)).length - worked.filter(isWeekend).length

export const yearIsSound = rule<Notice>(
  {
    name: 'calendar.year-is-sound',
    title: words('放假安排符合法定放假天数', 'A year gives the days off that the law gives'),
    clauses: [],
    law: '全国年节及纪念日放假办法 第二条',
  },
  (notice): Ground[] => {
    const { year, off, worked, extra } = notice
    const law = statutory.on(day(`${year}-01-01`)).value
    const days = daysOff(off).map((one) => one.day)
    const all = [...days, ...worked]
    const isOff = new Set(days)
    const missing = law.fixed.map((date) => `${year}-${date}`).filter((date) => !isOff.has(date))
    const got = daysGiven(notice)
    const outside = (text: string) => text > `${year}-12-31` || text < firstOf(year)
    return [
      ...off.flatMap((one, i) => [
        ...grounds(!isSpan(one) && ground(refusals.noSpan, { ...one, most: LONGEST }, `/off/${i}/to`)),
        ...[one.from, one.to].filter(outside).map((text) => ground(refusals.dayOutside, { day: text, year }, `/off/${i}/from`)),
      ]),
      ...worked.flatMap((text, i) => (outside(text) ? [ground(refusals.dayOutside, { day: text, year }, `/worked/${i}`)] : [])),
      ...worked.flatMap((text, i) => (isWeekend(text) ? [] : [ground(refusals.worksAnyway, { day: text }, `/worked/${i}`)])),
      ...[...new Set(all.filter((text, i) => all.indexOf(text) !== i))].map((text) => ground(refusals.dayTwice, { day: text }, '/off')),
      ...grounds(
        missing.length > 0 && ground(refusals.holidayMissing, { days: missing }, '/off'),
        got !== law.days + extra && ground(refusals.wrongSum, { year, days: law.days + extra, got }, '/off'),
      ),
    ]
  },
)

export const noticeIsThere = rule<
  Pick<Notice, 'year' | 'number' | 'noticedOn'> & { readonly today: Day; readonly known: ReadonlySet<string> }
>(
  {
    name: 'calendar.notice-is-there',
    title: words('逐年载入已发布的通知', 'Notices come year by year, once they are published'),
    clauses: [],
  },
  ({ year, number, noticedOn, today, known }) => {
    const years = [...known].map(Number)
    const [first, last] = [Math.min(...years), Math.max(...years)]
    return grounds(
      !known.has(String(year)) && year !== last + 1 && ground(refusals.yearSkipped, { first, last, next: last + 1 }, '/year'),
      noticedOn > today && ground(refusals.noticedLater, { day: noticedOn }, '/noticedOn'),
      !number.includes(`〔${noticedOn.slice(0, 4)}〕`) && ground(refusals.otherNumber, { number, day: noticedOn }, '/number'),
    )
  },
)

export const confirmedBySecond = rule<{ readonly proposer: string; readonly confirmer: string }>(
  {
    name: 'calendar.confirmed-by-second',
    title: words('放假安排由另一人核定', 'A second person confirms a year'),
    clauses: ['3.6.2'],
  },
  ({ proposer, confirmer }) => grounds(proposer === confirmer && ground(refusals.samePerson)),
)
