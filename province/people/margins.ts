// What the census of 1 November 2020 says of each of the 122 counties, as the generator draws from it.
import { readCensus } from '../census.ts'
import { readTable } from '../data-file.ts'
import { BANDS, MARRIAGE, SCHOOLING } from './census-columns.ts'

/** Census night. People are drawn as they stood on it, and their records count from it. */
export const CENSUS_DAY = '2020-11-01'

export const MAN = 0

export type Margins = {
  readonly code: string
  readonly name: string
  readonly population: number
  /** Men by band, then women by band. */
  readonly cells: readonly number[]
  /** People a household. */
  readonly household: number
  /** Percent of people who are of an ethnic minority. */
  readonly minority: number
  /** By sex: people of three years and more by schooling, from none to bachelor. */
  readonly schooling: readonly [readonly number[], readonly number[]]
  /** By sex: people of fifteen years and more, single, married, divorced, widowed (a tenth of them). */
  readonly marriage: readonly [readonly number[], readonly number[]]
}

let read: readonly Margins[] | undefined

/** By code. */
export function margins(): readonly Margins[] {
  if (read) return read
  const totals = new Map(readCensus(2020).map((row) => [row.code, row]))
  return (read = readTable('census-2020-people.csv').map((row) => {
    const county = totals.get(row['code']!)!
    const of = (sex: 'm' | 'f', names: readonly (string | number)[]) => names.map((name) => Number(row[`${sex}_${name}`]))
    const both = (names: readonly (string | number)[]) => [of('m', names), of('f', names)] as const
    return {
      code: county.code,
      name: county.name,
      population: county.population!,
      cells: both(BANDS).flat(),
      household: county.household_population! / county.households!,
      minority: county.minority_share!,
      schooling: both(SCHOOLING.map(([name]) => name)),
      marriage: both(MARRIAGE.map(([name]) => name)),
    }
  }))
}
