// The administrative divisions of Hunan since 1981, each code with its period and what it became.
import { readTable } from './data-file.ts'

export type Division = {
  readonly code: string
  readonly name: string
  readonly parent: string | null
  readonly level: 'province' | 'prefecture' | 'county'
  readonly validFrom: string
  /** Exclusive; null while in use. */
  readonly validTo: string | null
  readonly successors: readonly string[]
}

export const readDivisions = (): Division[] =>
  readTable('divisions-history.csv').map((row) => ({
    code: row['code']!,
    name: row['name']!,
    parent: row['parent'] || null,
    level: row['level'] as Division['level'],
    validFrom: row['valid_from']!,
    validTo: row['valid_to'] || null,
    successors: row['successors'] ? row['successors'].split(';') : [],
  }))

/** The divisions in force on a day. The table knows years: a change holds from 1 January of its year. */
export const divisionsOn = (day: string, divisions = readDivisions()): Division[] =>
  divisions.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
