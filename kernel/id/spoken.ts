// The part of an id that people say and type: twelve letters in three groups, of the 32 that nobody takes for another (Crockford's base 32:
// no I, L, O, U). They carry the last 60 bits of a UUIDv7, all drawn by lot: among a hundred million numbers of one year two are the same
// with a chance of one in two hundred. Eight hexadecimal digits, which these numbers had before, met each other at a hundred thousand.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const spoken = (id: string): string => {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-15)}`)
  let said = ''
  for (let n = 0; n < 12; n += 1, rest >>= 5n) said = LETTERS[Number(rest & 31n)]! + said
  return said.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** The form of such a part in a pattern; numbers given before 2026-11-27 have eight hexadecimal digits and stay good. */
export const SPOKEN = '([0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}|[0-9A-F]{8})'

/** A word, a year, and the part above or the eight digits of before; between them whatever people put there is gone. */
const TYPED = /^([A-Z]{2,6})([12][\dOIL]{3})([\dA-Z]{12}|[\dA-FOIL]{8})$/

/**
 * A number as its reader meant it: in small letters or the wide ones of a Chinese keyboard, with or without hyphens and spaces, with O for
 * 0 and I or L for 1, which no number holds behind its year. What is no number comes back as it was typed.
 */
export function asSpoken(text: string): string {
  const plain = text.normalize('NFKC').toUpperCase()
  const [, word, year, rest] = TYPED.exec(plain.replace(/[\s\p{Pd}._·\u2212]/gu, '')) ?? []
  if (!word || !year || !rest) return plain.trim()
  const meant = (part: string) => part.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return [word, meant(year), ...(rest.length === 8 ? [meant(rest)] : (meant(rest).match(/.{4}/g) ?? []))].join('-')
}
