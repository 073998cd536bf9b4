// The next identity number of a county and a day of birth (GB 11643-1999: three digits of order, odd for men, even for women).
import { withIdentityCheck } from '#kernel/people/identity-number.ts'

/** What the numbers of a county and a day begin with; those of simulated people with 0 in place of the first digit. */
export const numberPrefix = (division: string, born: string, simulated: boolean): string =>
  (simulated ? `0${division.slice(1)}` : division) + born.replaceAll('-', '')

/** The lowest free number, or none when all are given. */
export function nextNumber(prefix: string, sex: '1' | '2', given: readonly number[]): string | undefined {
  const taken = new Set(given)
  for (let order = sex === '1' ? 1 : 2; order <= 999; order += 2)
    if (!taken.has(order)) return withIdentityCheck(prefix + String(order).padStart(3, '0'))
  return undefined
}
