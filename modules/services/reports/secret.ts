// The secret of a receipt: eighty bits in letters that nobody mistakes for one another, in four groups. Only its digest is kept;
// eighty random bits need no slow one.
import { randomBytes } from 'node:crypto'
import { sm3Hex } from '#kernel/trust/sm3.ts'

/** Without I, L, O and U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function newSecret(): string {
  const letters = [...randomBytes(16)].map((byte) => LETTERS[byte % 32]).join('')
  return letters.match(/.{4}/g)!.join('-')
}

/** However it was typed: spaces, dashes, small letters, an O for a zero. */
export const digestOfSecret = (typed: string): string =>
  sm3Hex(typed.toUpperCase().replace(/[ -]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1'))
