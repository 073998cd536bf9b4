// The pinyin of a name, without tones, by which namesakes and mis-heard names are found. A family name is read as a family name
// (曾 is zeng, 单 is shan). Readings are remembered by character, so that a loaded million costs a million look-ups, no more.
import { pinyin } from 'pinyin-pro'

const heads = new Map<string, string>()
const rest = new Map<string, string>()
const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const

const remembered = (known: Map<string, string>, text: string, read: () => string): string => {
  const found = known.get(text)
  if (found !== undefined) return found
  const made = read()
  if (known.size < 200_000) known.set(text, made)
  return made
}

/** Syllables in small letters with a space between them: `欧阳晓` → `ou yang xiao`. What is not Chinese stays as it is, in small letters. */
export function pinyinOf(name: string): string {
  if (!/\p{Script=Han}/u.test(name)) return name.trim().toLowerCase()
  const characters = [...name.replace(/[·•\s]/gu, '')]
  const head = characters.slice(0, 2).join('')
  const parts = [remembered(heads, head, () => pinyin(head, { ...options, surname: 'head' }).join(' '))]
  for (const character of characters.slice(2)) parts.push(remembered(rest, character, () => pinyin(character, options).join(' ')))
  return parts.join(' ').toLowerCase()
}

/** The syllables of words that are no name: 单位 is `dan wei`, which `pinyinOf` would read as a family name. */
export const syllablesOf = (words: string): string[] =>
  [...words.matchAll(/\p{Script=Han}+|[a-z0-9]+/giu)].flatMap(([run]) =>
    /\p{Script=Han}/u.test(run) ? pinyin(run, options).map((syllable) => syllable.toLowerCase()) : [run.toLowerCase()],
  )
