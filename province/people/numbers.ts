// Which identity numbers a county's simulated people bear. A number begins with the code that the county had in the year of birth
// (of those born before codes were kept, the first known), written as simulated numbers are; it ends with an order number, and
// the orders of one code, day and sex are parted between the counties that came from it, so that no county need know another.
import { simulatedNumber } from '#kernel/people/identity-number.ts'
import { type Division, readDivisions } from '../divisions.ts'
import { DAYS, dayText, yearOf } from './days.ts'
import { margins } from './margins.ts'

/** Order numbers that a plan may give, first and last; those below 50 and above 479 are for records that are written by hand. */
export type Orders = readonly [first: number, last: number]

const FIRST_YEAR = 2020 - 105
const YEARS = 2020 - FIRST_YEAR + 1

const holds = (division: Division, day: string) => division.validFrom <= day && (division.validTo === null || day < division.validTo)

/** The code that each county had in each year. */
function codesByYear(): Map<string, readonly string[]> {
  const divisions = readDivisions().filter(({ level, code }) => level === 'county' && code.startsWith('43'))
  const before = (code: string): Division[] => divisions.filter(({ successors }) => successors.includes(code))
  const codeIn = (code: string, year: number, depth = 0): string => {
    const day = `${Math.max(year, 1983)}-07-01`
    if (divisions.some((division) => division.code === code && holds(division, day))) return code
    const older = before(code).filter((division) => division.code !== code)
    const found = older.find((division) => holds(division, day)) ?? older[0]
    if (!found || depth > 6) return code
    return holds(found, day) ? found.code : codeIn(found.code, year, depth + 1)
  }
  return new Map(margins().map(({ code }) => [code, Array.from({ length: YEARS }, (_, i) => codeIn(code, FIRST_YEAR + i))]))
}

export type Numbers = {
  /** The code under which somebody born on that day was registered. */
  readonly codeOn: (day: number) => string
  /** The next free number of the day and sex; of a full day, of one close by. */
  readonly next: (day: number, sex: '1' | '2') => { readonly number: string; readonly day: number }
}

let codes: Map<string, readonly string[]> | undefined
let sharers: Map<string, readonly string[]> | undefined

/** The counties that ever bore numbers of a code. */
function sharersOf(code: string): readonly string[] {
  if (!sharers) {
    const found = new Map<string, string[]>()
    for (const [county, years] of codes!) for (const each of new Set(years)) found.set(each, [...(found.get(each) ?? []), county])
    sharers = found
  }
  return sharers.get(code)!
}

/** The numbers of one county. */
export function numbersOf(county: string, [from, to]: Orders): Numbers {
  codes ??= codesByYear()
  const years = codes.get(county)!
  const orders = new Map(
    [...new Set(years)].map((code) => {
      const counties = sharersOf(code)
      const own = Math.floor((to - from + 1) / counties.length)
      return [code, { first: from + counties.indexOf(county) * own, own }]
    }),
  )
  const used = new Uint16Array(DAYS * 2)
  const codeOn = (day: number) => years[yearOf(day) - FIRST_YEAR]!
  return {
    codeOn,
    next(wanted, sex) {
      for (let tried = 0; tried < 30; tried += 1) {
        const day = wanted - tried >= 0 ? wanted - tried : wanted + tried
        const code = codeOn(day)
        const { first, own } = orders.get(code)!
        const at = day * 2 + (sex === '1' ? 0 : 1)
        if (used[at]! < own) {
          used[at] = used[at]! + 1
          return { number: simulatedNumber(code, dayText(day), sex, first + used[at]! - 1), day }
        }
      }
      throw new RangeError(`no number is left in ${county} on ${dayText(wanted)}: fewer people, please`)
    },
  }
}
