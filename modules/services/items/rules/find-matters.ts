// How well a matter is meant by what somebody typed: by a name people use for it, by its title, by their pinyin or its first letters,
// by pairs of letters they share. What was meant by is told, so that 「准生证」 is answered with 出生登记 and says why.
import { bareText, gramsAsked } from '#kernel/text/bigrams.ts'
import { syllablesOf } from '#kernel/text/pinyin.ts'
import type { LifeEvent, Matter } from '../matter.ts'

type Named = Pick<Matter | LifeEvent, 'title' | 'plain' | 'also'>

/** `because`: the name it was found by, where the title does not show it. */
export type Meant = { readonly points: number; readonly because: string | null }

type Sound = { readonly name: string; readonly full: string; readonly initials: string }
type Known = { readonly grams: ReadonlySet<string>; readonly sounds: readonly Sound[]; readonly english: string }

const known = new WeakMap<Named, Known>()

function knownOf(named: Named): Known {
  const found = known.get(named)
  if (found) return found
  const { title, plain, also } = named
  const made = {
    grams: new Set([title.zh, plain.zh, ...also].flatMap((text) => gramsAsked(bareText(text).replaceAll(' ', '')).grams)),
    sounds: [title.zh, ...also].map((name) => {
      const syllables = syllablesOf(name)
      return { name, full: syllables.join(''), initials: syllables.map(([first]) => first).join('') }
    }),
    english: `${title.en} ${plain.en}`.toLowerCase(),
  }
  known.set(named, made)
  return made
}

const NOTHING: Meant = { points: 0, because: null }
/** Of the pairs asked for so many must be there. */
const SHARE = 0.6

export function meantBy(named: Named, typed: string): Meant {
  const q = bareText(typed).replaceAll(' ', '')
  if (q === '') return NOTHING
  const { title, plain, also } = named
  const because = (name: string) => (title.zh.includes(name) ? null : name)
  const exact = also.find((name) => name === q)
  if (exact) return { points: 100, because: because(exact) }
  if (title.zh.includes(q)) return { points: 90, because: null }
  const part = also.find((name) => name.includes(q) || q.includes(name))
  if (part) return { points: 80, because: because(part) }
  const { grams, sounds, english } = knownOf(named)
  if (/^[a-z0-9]+$/.test(q)) return byLetters(q, sounds, english, typed.trim().toLowerCase(), because)
  if (plain.zh.includes(q)) return { points: 40, because: null }
  const { grams: asked } = gramsAsked(q)
  const share = asked.filter((gram) => grams.has(gram)).length / Math.max(1, asked.length)
  return share >= SHARE ? { points: Math.round(30 * share), because: null } : NOTHING
}

/** Two letters are first letters; from four on they may be heard in the middle of a name. */
function byLetters(q: string, sounds: readonly Sound[], english: string, words: string, because: (name: string) => string | null): Meant {
  const whole = sounds.find(({ full, initials }) => full === q || (q.length > 1 && initials === q))
  if (whole) return { points: 70, because: because(whole.name) }
  const begun = sounds.find(({ full, initials }) => q.length > 1 && (full.startsWith(q) || initials.startsWith(q)))
  if (begun) return { points: 60, because: because(begun.name) }
  const heard = q.length > 3 && sounds.find(({ full }) => full.includes(q))
  if (heard) return { points: 50, because: because(heard.name) }
  return q.length > 2 && words.split(/\s+/).every((word) => english.includes(word)) ? { points: 50, because: null } : NOTHING
}

/** What is meant, the best first; in the order of the list where all are meant alike. */
export function findMatters<T extends Named>(
  all: readonly T[],
  typed: string | undefined,
): { readonly each: T; readonly because: string | null }[] {
  if (typed === undefined) return all.map((each) => ({ each, because: null }))
  return all
    .map((each) => ({ each, ...meantBy(each, typed) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ each, because }) => ({ each, because }))
}
