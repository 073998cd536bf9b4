// How a search is put to the index. What must hold of a document is one query over grams: pairs of letters of its text, pairs of its
// title behind '#', and what it is filtered by behind '@'. Every 64th document, by its id, bears '@s': asked for those alone, a search
// of any breadth is answered in a few milliseconds, and says how broad it is before it is carried out.
import { askedRuns, gramsOf, tsqueryOf, tsvectorOf } from '#kernel/text/bigrams.ts'
import type { Day } from '#kernel/time/day.ts'

/** One document in so many stands for the rest. */
export const SAMPLE = 64
/** So many finds in the sample, and a search is too broad to look at each of its finds: about 2,500 of them. */
export const BROAD = 40
/** Of a broad search the newest are listed: as many as hold so many of the sample. */
export const NEWEST = 8

export type Filters = {
  readonly issuer?: string | undefined
  readonly year?: number | undefined
  readonly topic?: string | undefined
  readonly validity?: string | undefined
}

export type Plan = {
  readonly runs: readonly string[]
  /** As `tsquery` in text form; undefined: everything. */
  readonly everywhere: string | undefined
  /** The same in titles alone; undefined where nothing was asked but filters. */
  readonly inTitle: string | undefined
  /** Runs whose pairs may all be there without the run itself: to be checked against the text. */
  readonly checked: readonly string[]
}

const lexeme = (mark: string) => tsvectorOf([mark])

export function planOf(q: string | undefined, { issuer, year, topic, validity }: Filters): Plan {
  const runs = askedRuns(q ?? '')
  const filters = [issuer && `@i${issuer}`, year && `@y${year}`, topic && `@t${topic}`, validity && `@v${validity}`]
    .filter((mark): mark is string => Boolean(mark))
    .map(lexeme)
  const all = (...parts: readonly string[]) => parts.filter(Boolean).join(' & ') || undefined
  if (runs.length === 0) return { runs, everywhere: all(...filters), inTitle: undefined, checked: [] }
  // One letter is the beginning of so many pairs that it is sought in titles alone, or among what the other words find.
  const long = runs.filter((run) => [...run].length > 1)
  const inTitle = all(tsqueryOf(runs, '#'), ...filters)
  return {
    runs,
    inTitle,
    everywhere: long.length === 0 ? inTitle : all(tsqueryOf(long), ...filters),
    checked: long.length === 0 ? [] : runs.filter((run) => [...run].length !== 2),
  }
}

export const sampled = (query: string | undefined): string => [query, lexeme('@s')].filter(Boolean).join(' & ')

const monthOf = (day: Day) => day.slice(0, 7)

/**
 * The query with the months from `since` to `until` in which a document was made; a year that lies between them whole is asked for as
 * one: each mark is a list that the index walks along, and sixty months took a hundred milliseconds.
 */
export function within(query: string | undefined, since: Day, until: Day): string {
  const spans: string[] = []
  for (let [year, month] = monthOf(since).split('-').map(Number) as [number, number]; ;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > monthOf(until)) break
    const isWhole = month === 1 && `${year}-12` <= monthOf(until)
    spans.push(lexeme(isWhole ? `@y${year}` : `@m${name}`))
    month += isWhole ? 12 : 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return [query, `(${spans.join(' | ')})`].filter(Boolean).join(' & ')
}

type Shelved = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly madeOn: Day
  readonly issuer: string
  readonly topic: string
  readonly validity: string
}

const isSample = (id: string) => Number.parseInt(id.slice(-2), 16) % SAMPLE === 0

/** What the index keeps of a document, as `tsvector` in text form. */
export function shelfGrams({ id, title, text, madeOn, issuer, topic, validity }: Shelved): string {
  const marks = [`@i${issuer}`, `@y${Number(madeOn.slice(0, 4))}`, `@t${topic}`, `@v${validity}`, `@m${monthOf(madeOn)}`]
  const grams = new Set([...gramsOf(title).map((gram) => `#${gram}`), ...gramsOf(`${title}\n${text}`), ...marks])
  if (isSample(id)) grams.add('@s')
  return tsvectorOf(grams)
}
