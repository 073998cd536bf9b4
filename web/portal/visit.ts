// One visit: who reads (language, elder mode), which address, at what time, and how to ask. Pages get nothing else.
import { dayAt, instantOf, type Day } from '#kernel/time/day.ts'
import type { Language, Words } from '#kernel/text/text.ts'
import type { Asking } from './asking.ts'
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
}

export type Reader = Pick<
  Visit,
  'language' | 'mode' | 'address' | 'path' | 'place' | 'parameters' | 'query' | 'now' | 'site' | 'publicUrl' | 'asking'
>

export const visitOf = (reader: Reader): Visit => ({
  ...reader,
  today: dayAt(instantOf(reader.now)),
  t: (key, facts) => say(reader.language, key, facts),
  of: (words) => words[reader.language],
  to: (path) => (reader.place ? `/${reader.place}${path === '/' ? '' : path}` : path),
})
