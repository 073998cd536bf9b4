// Which test speaks of which clause: a title that ends a sentence with the clause's id in parentheses, `(4.3.2)`.
import { isClauseId } from '#policy/clauses.ts'
import { type Source, sources } from './sources.ts'

export type ClauseTests = Readonly<Record<string, readonly { readonly file: string; readonly name: string }[]>>

const TITLE = /\b(?:test|it)(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g

/** The titles of the tests in a source text. */
export const titlesIn = (text: string): string[] => [...text.matchAll(TITLE)].map(([, , title = '']) => title.replaceAll(/\\(.)/g, '$1'))

/** The clauses that a title names in parentheses: `... is refused (4.3.2, 4.3.6)`. */
export const clausesIn = (title: string): string[] =>
  [...title.matchAll(/[(（]([^()（）]*)[)）]/g)].flatMap(([, inside = '']) => inside.split(/[\s,，、;；]+/).filter(isClauseId))

/** The tests of the guards themselves speak of clauses only as examples. */
const ofTheGuards = ({ file }: Source) => file.startsWith('tests/house/')

export function clauseTests(files: readonly Source[] = sources('*.test.{ts,tsx}').filter((source) => !ofTheGuards(source))): ClauseTests {
  const found = new Map<string, { file: string; name: string }[]>()
  for (const { file, text } of files) {
    for (const name of titlesIn(text)) {
      for (const id of new Set(clausesIn(name))) found.set(id, [...(found.get(id) ?? []), { file, name }])
    }
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}

export const clauseTestsPage = (tests: ClauseTests): string => JSON.stringify(tests, null, 2)
