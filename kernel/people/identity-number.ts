// 公民身份号码, GB 11643-1999: division (6), day of birth (8), order (3, odd for men), check character (ISO 7064 MOD 11-2).
//
// Simulated people bear numbers that no living person can hold: their division begins with 0 where every division of
// GB/T 2260 begins with 1 to 9 (430102 is written 030102). All else is as the standard says.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

const checkOf = (body: string): string => {
  let sum = 0
  for (let i = 0; i < 17; i += 1) sum += (body.charCodeAt(i) - 48) * WEIGHTS[i]!
  return CHECKS[sum % 11]!
}

/** Seventeen digits with their check character. */
export const withIdentityCheck = (body: string): string => body + checkOf(body)

/** Whether the text has the form and the check character. */
export const isIdentityNumber = (text: string): boolean => /^\d{17}[\dX]$/.test(text) && checkOf(text) === text[17]

/** Whether the number is of a simulated person. */
export const isSimulatedNumber = (text: string): boolean => text.startsWith('0')

export type NumberParts = { readonly division: string; readonly born: string; readonly sex: '1' | '2'; readonly simulated: boolean }

/** What a number says of its holder: the division where it was given (of a simulated one, the division meant), birth, sex. */
export const partsOfNumber = (text: string): NumberParts => ({
  division: isSimulatedNumber(text) ? `4${text.slice(1, 6)}` : text.slice(0, 6),
  born: `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`,
  sex: Number(text[16]) % 2 === 1 ? '1' : '2',
  simulated: isSimulatedNumber(text),
})

/** The number of the n-th (1 to 499) simulated man or woman born on a day in a division of Hunan. */
export function simulatedNumber(division: string, born: string, sex: '1' | '2', n: number): string {
  if (!/^43\d{4}$/.test(division) || n < 1 || n > 499) throw new RangeError(`no simulated number: ${division} ${n}`)
  return withIdentityCheck(`0${division.slice(1)}${born.replaceAll('-', '')}${String(2 * n + (sex === '1' ? -1 : 0)).padStart(3, '0')}`)
}
