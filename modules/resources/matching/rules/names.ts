// How near two names are. A name is looked at as written, as sounded (pinyin without tones, which the register keeps) and as it was
// before; the first that fits is said.
import { bareName } from '#kernel/text/bare-name.ts'
import { plain } from './simplified.ts'
import { slipBetween } from './slips.ts'

export type Named = { readonly name: string; readonly pinyin?: string; readonly formerName?: string }

/** Other pinyin with one syllable left open, as patterns: `li xiao man` → `li xiao %`, `li % man`, `% xiao man`. */
export const soundsNear = (pinyin: string): string[] => {
  const parts = pinyin.split(' ')
  return parts.length < 2 ? [pinyin] : parts.map((_, i) => parts.map((part, k) => (k === i ? '%' : part)).join(' '))
}

const apart = (a: readonly string[], b: readonly string[]) => a.filter((part, i) => part !== b[i]).length

/** The longer one without its middle is the shorter one. */
const lacksMiddle = (a: readonly string[], b: readonly string[]) => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length === 2 && long.length > 2 && short[0] === long[0] && short[1] === long.at(-1)
}

export function personNames(a: Named, b: Named): 'same' | 'variant' | 'former' | 'homophone' | 'middle' | 'near' | 'differs' {
  if (a.name === b.name) return 'same'
  if (plain(a.name) === plain(b.name)) return 'variant'
  const was = (one: Named, other: Named) => one.formerName !== undefined && plain(one.formerName) === plain(other.name)
  if (was(a, b) || was(b, a)) return 'former'
  if (a.pinyin === undefined || b.pinyin === undefined) return 'differs'
  if (a.pinyin === b.pinyin) return 'homophone'
  const [soundA, soundB] = [a.pinyin.split(' '), b.pinyin.split(' ')]
  if (lacksMiddle(a.name.split(/[·•・]/u), b.name.split(/[·•・]/u)) || lacksMiddle(soundA, soundB)) return 'middle'
  return soundA.length === soundB.length && soundA.length > 1 && apart(soundA, soundB) === 1 ? 'near' : 'differs'
}

export function firmNames(a: Named, b: Named): 'same' | 'bare' | 'former' | 'homophone' | 'near' | 'within' | 'differs' {
  if (a.name === b.name) return 'same'
  const bare = ({ name }: Named) => bareName(plain(name))
  const [bareA, bareB] = [bare(a), bare(b)]
  if (bareA === bareB) return 'bare'
  const was = (one: Named, other: Named) => one.formerName !== undefined && bareName(plain(one.formerName)) === bare(other)
  if (was(a, b) || was(b, a)) return 'former'
  if (a.pinyin !== undefined && a.pinyin === b.pinyin) return 'homophone'
  if (slipBetween(bareA, bareB) !== 'differs') return 'near'
  return bareA.length > 3 && bareB.length > 3 && (bareA.includes(bareB) || bareB.includes(bareA)) ? 'within' : 'differs'
}
