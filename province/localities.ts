// The towns and villages of Hunan by the codes of the statistical divisions: one published list, without history. What is on it
// is a fact of its day; no later list is known here.
import { readChecked } from './data-file.ts'

/** The day up to which the list was kept. */
export const LISTED = '2023-06-30'

export type Place = {
  /** Nine digits of a town, twelve of a village or neighbourhood. */
  readonly code: string
  readonly name: string
}

/** By code. Split by hand: thirty thousand rows of two plain cells are read at every start of a fresh house. */
export const readLocalities = (): Place[] =>
  readChecked('localities-2023.csv.br', (text) => {
    const data = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const comma = line.indexOf(',')
        return { code: line.slice(0, comma), name: line.slice(comma + 1) }
      })
    return { data, rows: data.length }
  })

/** The county of a town, the town of a village. */
export const parentOfPlace = (code: string): string => code.slice(0, code.length - 3)
