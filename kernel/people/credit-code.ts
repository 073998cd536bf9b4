// 统一社会信用代码, GB 32100-2015: registering department (1), kind of body (1), division (6), organisation code (9, GB 11714),
// check character.
//
// Simulated firms bear codes that no real one can hold: their division begins with 0 where every division of GB/T 2260 begins
// with 1 to 9 (430102 is written 030102). All else is as the standard says.
import { withOrganisationCheck } from './organisation-code.ts'

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

export type CodeParts = { readonly department: string; readonly body: string; readonly division: string; readonly organisation: string }

/** What a code says of its holder: who registers it, what it is, where (as written), and its organisation code. */
export const partsOfCode = (text: string): CodeParts => ({
  department: text.slice(0, 1),
  body: text.slice(1, 2),
  division: text.slice(2, 8),
  organisation: text.slice(8, 17),
})

/** Whether the code is of a simulated legal person. */
export const isSimulatedCode = (text: string): boolean => text[2] === '0'

const MOST_SIMULATED = 99_999_999

/**
 * The code of the n-th simulated legal person, n counted over the whole province. `begins`: department and kind of body ('91' an
 * enterprise); `division`: the division meant.
 */
export function simulatedCreditCode(
  n: number,
  { begins = '91', division = '430102' }: { begins?: string; division?: string } = {},
): string {
  const isWritten = /^[0-9A-HJ-NPQRTUWXY]{2}$/.test(begins) && /^43\d{4}$/.test(division)
  if (!isWritten || !Number.isInteger(n) || n < 1 || n > MOST_SIMULATED)
    throw new RangeError(`no simulated credit code: ${begins} ${division} ${n}`)
  return withCheck(`${begins}0${division.slice(1)}${withOrganisationCheck(String(n).padStart(8, '0'))}`)
}
