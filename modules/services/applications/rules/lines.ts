// People and firms as a form asks for them, one a line: a name, a number, and whatever else. What stands between them is nobody's
// business; which line cannot be read is said.
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { isIdentityNumber } from '#kernel/people/identity-number.ts'

export type Line = { readonly name: string; readonly number: string; readonly rest: readonly string[] }

/** Whoever applies writes themselves so, and no number again that a register holds. */
export const ONESELF = '本人'

const BETWEEN = /[、，,；;\s]+/u
const NUMBER = /^(?=.*\d)[0-9A-Z]{6,30}$/
const plain = (token: string) => token.normalize('NFKC').toUpperCase()

/** Each line that is not empty; undefined for one without a name before its number. */
export const linesOf = (text: string): (Line | undefined)[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const tokens = line.split(BETWEEN).filter(Boolean)
      if (tokens[0] === ONESELF) return { name: ONESELF, number: ONESELF, rest: tokens.slice(1) }
      const at = tokens.findIndex((token, i) => i > 0 && NUMBER.test(plain(token)))
      if (at < 1) return undefined
      return { name: tokens.slice(0, at).join(' '), number: plain(tokens[at]!), rest: tokens.slice(at + 1) }
    })

/** A list in which the applicant stands by name and number. */
export const withOneself = <L extends Pick<Line, 'name' | 'number'>>(
  lines: readonly L[],
  self: { readonly name: string; readonly number: string | undefined },
): L[] => lines.map((line) => (line.number === ONESELF ? { ...line, name: self.name, number: self.number ?? '' } : line))

export type NumberOf = 'person' | 'legal-person' | 'other'

/** Whose number it is: a person's, a firm's, or of somebody whom neither register of the country numbers (a passport). */
export const numberOf = (number: string): NumberOf =>
  isIdentityNumber(number) ? 'person' : isCreditCode(number) ? 'legal-person' : 'other'

/** Eighteen characters that are neither are a slip of the pen. */
export const isSlip = (number: string): boolean => number.length === 18 && numberOf(number) === 'other'
