// 统一社会信用代码, GB 32100-2015: 17 characters and a check character.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

const valuesOf = (text: string) => [...text].map((character) => ALPHABET.indexOf(character))
const checkOf = (values: readonly number[]) => (31 - (WEIGHTS.reduce((total, weight, i) => total + weight * values[i]!, 0) % 31)) % 31

/** Seventeen characters with their check character. */
export const withCheck = (body: string): string => body + ALPHABET[checkOf(valuesOf(body))]!

/** Whether the text has the form and the check character of a credit code. */
export function isCreditCode(text: string): boolean {
  const values = valuesOf(text)
  if (values.length !== 18 || values.includes(-1)) return false
  return values[17] === checkOf(values)
}
