// One visit: who reads (language, elder mode), which address, at what time, and how to ask. Pages get nothing else.
import { dayAt, instantOf, type Day } from '#kernel/time/day.ts'
import type { Language, Words } from '#kernel/text/text.ts'
import type { Asking } from './asking.ts'
import { type Division, type Divisions, PROVINCE } from './divisions.ts'
import { say, type WordKey } from './dictionary/dictionary.ts'
import type { Site } from './site.ts'

export type Mode = 'standard' | 'elder'

export type Visit = {
  readonly language: Language
  readonly mode: Mode
  /** The path with its query as asked, for links that come back. */
  readonly address: string
  readonly path: string
  /** The division (GB/T 2260) of the address the reader is at; undefined: the province. */
  readonly place?: string
  /** What that division is; undefined at the province, and while divisions cannot be asked for. */
  readonly division?: Division
  /** All of them; undefined while they cannot be asked for. */
  readonly divisions?: Divisions
  readonly parameters: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly now: Date
  readonly today: Day
  readonly site: Site
  /** The portal's own address without a slash at the end. */
  readonly publicUrl: string
  readonly asking: Asking
  /** A word of the portal's own. */
  readonly t: (key: WordKey, facts?: Readonly<Record<string, string | number>>) => string
  /** A word of a contract. */
  readonly of: (words: Words) => string
  /** A page of this site, at the place where the reader is. */
  readonly to: (path: string) => string
  /** The name of the reader's place, or its code while names cannot be asked for. */
  readonly placeName: string
}

export type Reader = Pick<
  Visit,
  'language' | 'mode' | 'address' | 'path' | 'place' | 'divisions' | 'parameters' | 'query' | 'now' | 'site' | 'publicUrl' | 'asking'
>

export function visitOf(reader: Reader): Visit {
  const { language, place, divisions } = reader
  const division = divisions?.at(place)
  return {
    ...reader,
    ...(division && { division }),
    placeName: place === undefined ? say(language, 'place.province') : (division?.name ?? place),
    today: dayAt(instantOf(reader.now)),
    t: (key, facts) => say(language, key, facts),
    of: (words) => words[language],
    to: (path) => atPlace(place, path),
  }
}

/** An address of this site at a place: one that already stands at a place stays there. */
export const atPlace = (place: string | undefined, address: string): string =>
  place === undefined || /^\/43\d{4}(?=$|[/?#])/.test(address) ? address : `/${place}${address === '/' ? '' : address}`

/** The same address for another place; the province's own has none before it. */
export const elsewhere = (code: string, address: string): string => {
  const bare = address.replace(/^\/43\d{4}(?=$|[/?#])/, '') || '/'
  return code === PROVINCE ? atPlace(PROVINCE, bare) : atPlace(code, bare)
}
