// The county censuses of 2010 and 2020, row for row as published.
import { type CensusFieldName, censusFields } from './census-fields.ts'
import { readTable } from './data-file.ts'

export { type CensusFieldName, censusFields } from './census-fields.ts'

export type CensusYear = 2010 | 2020
export type CensusKind = 'province' | 'prefecture' | 'county' | 'zone'

export type CensusRow = {
  /** GB/T 2260 code in the census year; of 云龙示范区 and 洪江管理区 a statistical code. */
  readonly code: string
  readonly name: string
  readonly kind: CensusKind
  readonly parent: string | null
} & { readonly [name in CensusFieldName]: number | null }

const read = (year: CensusYear): CensusRow[] =>
  readTable(`census-${year}.csv`).map((row) => {
    const figures = censusFields.map(({ name }) => [name, row[name] === '' ? null : Number(row[name])])
    return {
      code: row['code']!,
      name: row['name']!,
      kind: row['kind'],
      parent: row['parent'] || null,
      ...Object.fromEntries(figures),
    }
  })

/** The rows that have a code: 137 in 2010, 139 in 2020 (province, prefectures, counties, two zones). */
export const readCensus = (year: CensusYear): CensusRow[] => read(year).filter(({ code }) => code !== '')

/** The development zones of 2020 that the yearbook gives without a code; they belong to the sum of their prefecture. */
export const readCensusZones = (): CensusRow[] => read(2020).filter(({ code }) => code === '')
