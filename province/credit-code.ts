// 统一社会信用代码, GB 32100-2015: 17 characters and a check character.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** Whether the text has the form and the check character of a credit code. */
export function isCreditCode(text: string): boolean {
  const values = [...text].map((character) => ALPHABET.indexOf(character))
  if (values.length !== 18 || values.includes(-1)) return false
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * values[i]!, 0)
  return values[17] === (31 - (sum % 31)) % 31
}
