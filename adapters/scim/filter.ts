// The filter language of SCIM (RFC 7644 §3.4.2.2) as a tree. A text is one of these trees or it is refused: there is no
// third way, and nothing of the text but its values goes on from here.
import { badFilter } from './scim-error.ts'

export const comparisons = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const
export type Comparison = (typeof comparisons)[number]
export type Value = string | number | boolean | null

export type Filter =
  | { readonly is: 'compare'; readonly attribute: string; readonly by: Comparison; readonly value: Value }
  | { readonly is: 'present'; readonly attribute: string }
  | { readonly is: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly is: 'not'; readonly of: Filter }
  | { readonly is: 'where'; readonly attribute: string; readonly of: Filter }

const LONGEST = 2_000
const DEEPEST = 20
/** Conditions, groups and joints of one filter. */
const LARGEST = 60

type Token = { readonly kind: 'name' | 'value' | 'mark'; readonly text: string; readonly value?: Value; readonly at: number }

const SPACE = /[ \t\r\n]+/y
const MARK = /[()[\]]/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const NUMBER = /-?(?:0|[1-9]\d{0,15})(?:\.\d{1,10})?(?:[eE][+-]?\d{1,2})?(?![\w.])/y
const NAME = /(?:urn:[\w.:-]+:)?[A-Za-z$][\w$-]*(?:\.[A-Za-z$][\w$-]*)?/y

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  while (at < text.length) {
    if (take(SPACE) !== undefined) continue
    const start = at
    const mark = take(MARK)
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at: start })
    else tokens.push(wordAt(take, start))
  }
  return tokens
}

function wordAt(take: (pattern: RegExp) => string | undefined, at: number): Token {
  const quoted = take(STRING)
  if (quoted !== undefined) {
    const value = JSON.parse(quoted) as string
    if (value.includes('\0')) throw badFilter('a NUL character')
    return { kind: 'value', text: quoted, value, at }
  }
  const number = take(NUMBER)
  if (number !== undefined) return { kind: 'value', text: number, value: Number(number), at }
  const name = take(NAME)
  if (name === undefined) throw badFilter(`character ${at + 1}`)
  const literal = name === 'true' ? true : name === 'false' ? false : name === 'null' ? null : undefined
  return literal === undefined ? { kind: 'name', text: name, at } : { kind: 'value', text: name, value: literal, at }
}

/** The tree of a filter; anything else is refused with `invalidFilter`. */
export function parseFilter(text: string): Filter {
  if (text.length > LONGEST) throw badFilter(`more than ${LONGEST} characters`)
  const tokens = tokensOf(text)
  let next = 0
  let size = 0

  const isWord = (word: string) => tokens[next]?.kind === 'name' && tokens[next]!.text.toLowerCase() === word
  const isMark = (mark: string, at = next) => tokens[at]?.kind === 'mark' && tokens[at]!.text === mark
  const fail = (): never => {
    throw badFilter(tokens[next] ? `character ${tokens[next]!.at + 1}` : 'it ends too early')
  }
  const mark = (wanted: string) => {
    if (!isMark(wanted)) fail()
    next += 1
  }
  const made = (filter: Filter): Filter => {
    size += 1
    if (size > LARGEST) throw badFilter('too many conditions')
    return filter
  }

  function joined(word: 'or' | 'and', part: (depth: number, inside: boolean) => Filter, depth: number, inside: boolean): Filter {
    let left = part(depth, inside)
    while (isWord(word)) {
      next += 1
      left = made({ is: word, left, right: part(depth, inside) })
    }
    return left
  }
  const either = (depth: number, inside: boolean): Filter => joined('or', both, depth, inside)
  const both = (depth: number, inside: boolean): Filter => joined('and', one, depth, inside)

  function group(depth: number, inside: boolean): Filter {
    if (depth >= DEEPEST) throw badFilter(`more than ${DEEPEST} groups in one another`)
    mark('(')
    const found = either(depth + 1, inside)
    mark(')')
    return found
  }

  function one(depth: number, inside: boolean): Filter {
    if (isMark('(')) return group(depth, inside)
    if (isWord('not') && isMark('(', next + 1)) {
      next += 1
      return made({ is: 'not', of: group(depth, inside) })
    }
    const token = tokens[next]
    if (token?.kind !== 'name') return fail()
    next += 1
    const attribute = token.text
    if (isMark('[') && !inside) {
      next += 1
      const of = either(depth + 1, true)
      mark(']')
      return made({ is: 'where', attribute, of })
    }
    if (isWord('pr')) {
      next += 1
      return made({ is: 'present', attribute })
    }
    const by = comparisons.find(isWord) ?? fail()
    next += 1
    const value = tokens[next]
    if (value?.kind !== 'value') return fail()
    next += 1
    return made({ is: 'compare', attribute, by, value: value.value! as Value })
  }

  const filter = either(0, false)
  if (next < tokens.length) fail()
  return filter
}
