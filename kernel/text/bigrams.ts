// Words of a text without a dictionary: every two neighbouring letters or digits, of whatever script. A text that holds the words
// asked for holds all their pairs, so an index of pairs misses nothing (recall 1.00); a pair needs no list of words and never parts
// one wrongly. What stands between letters (spaces, punctuation) parts a text into runs; nothing is joined across it.
//
// The last letter of each run is kept by itself, so that one letter asked for is the beginning of some gram wherever it stands.

/** As it is compared: full-width as half-width, small letters, one space for all that is neither letter nor digit. */
export const bareText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The runs of letters and digits. */
export const runsOf = (text: string): string[] => bareText(text).split(' ').filter(Boolean)

function* gramsOfRun(run: string): Generator<string> {
  const letters = [...run]
  for (let at = 1; at < letters.length; at += 1) yield letters[at - 1]! + letters[at]!
  yield letters.at(-1)!
}

/** Every gram of a text, once each: what an index keeps. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>()
  for (const run of runsOf(text)) for (const gram of gramsOfRun(run)) grams.add(gram)
  return [...grams]
}

/** The grams that a text must hold to hold `run`; a run of one letter is the beginning of one. */
export function gramsAsked(run: string): { readonly grams: readonly string[]; readonly prefix?: string } {
  const letters = [...run]
  if (letters.length === 1) return { grams: [], prefix: run }
  return { grams: [...new Set(letters.slice(1).map((letter, at) => letters[at]! + letter))] }
}

/** The runs that a search asks for: each once, at most `most`, and none that stands within another. */
export function askedRuns(query: string, most = 8): string[] {
  const runs = [...new Set(runsOf(query))].slice(0, most)
  return runs.filter((run) => !runs.some((other) => other !== run && other.includes(run)))
}

/** Whether the text holds every run: the recheck of what an index found. */
export function holdsRuns(text: string, runs: readonly string[]): boolean {
  const bare = bareText(text)
  return runs.every((run) => bare.includes(run))
}

const quoted = (gram: string) => `'${gram.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`

/**
 * The search as a `tsquery` in text form: every gram of every run. `mark` stands before each gram, where one index holds several
 * texts of a document apart (its title beside its body).
 */
export const tsqueryOf = (runs: readonly string[], mark = ''): string =>
  [
    ...new Set(
      runs.flatMap((run) => {
        const { grams, prefix } = gramsAsked(run)
        return prefix === undefined ? grams.map((gram) => quoted(mark + gram)) : [`${quoted(mark + prefix)}:*`]
      }),
    ),
  ].join(' & ')

/** Grams as a `tsvector` in text form, without positions. */
export const tsvectorOf = (grams: Iterable<string>): string => [...grams].map(quoted).join(' ')

export type Snippet = readonly { readonly text: string; readonly hit: boolean }[]

/**
 * About `length` characters of the text around the first place where something asked for stands, in pieces that are hits or not; a
 * page marks the pieces, so that nothing of the text is ever read as markup. Without a hit: the beginning.
 */
export function snippetOf(text: string, runs: readonly string[], length = 120): Snippet {
  const letters = [...text.replace(/\s+/gu, ' ').trim()]
  const folded = letters.map((letter) => letter.normalize('NFKC').toLowerCase())
  const flat = folded.join('')
  const place: number[] = []
  for (const [at, letter] of folded.entries()) for (let unit = 0; unit < letter.length; unit += 1) place.push(at)
  const hits = runs.flatMap((run) => placesOf(flat, run, place)).toSorted((a, b) => a.from - b.from)
  const first = hits[0]?.from ?? 0
  const from = Math.max(0, Math.min(first - Math.floor(length / 4), letters.length - length))
  const to = Math.min(letters.length, from + length)
  const pieces: { text: string; hit: boolean }[] = []
  const add = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: letters.slice(start, end).join(''), hit })
  }
  let at = from
  for (const hit of hits) {
    if (hit.to <= at || hit.from >= to) continue
    add(at, Math.max(at, hit.from), false)
    add(Math.max(at, hit.from), Math.min(hit.to, to), true)
    at = Math.min(hit.to, to)
  }
  add(at, to, false)
  if (from > 0) pieces.unshift({ text: '…', hit: false })
  if (to < letters.length) pieces.push({ text: '…', hit: false })
  return pieces
}

/** Where a run stands in a folded text, in letters of the text as it was. */
function placesOf(flat: string, run: string, place: readonly number[], most = 20): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = flat.indexOf(run); at >= 0 && found.length < most; at = flat.indexOf(run, at + run.length))
    found.push({ from: place[at]!, to: place[at + run.length - 1]! + 1 })
  return found
}
