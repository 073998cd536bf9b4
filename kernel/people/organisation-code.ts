// 组织机构代码, GB 11714-1997: eight characters and a check character. Since 2015 it lives on as characters 9 to 17 of the
// unified social credit code.
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

const checkOf = (body: string): string => {
  let sum = 0
  for (let i = 0; i < 8; i += 1) sum += ALPHABET.indexOf(body[i]!) * WEIGHTS[i]!
  return '0X987654321'[sum % 11]!
}

/** Eight characters with their check character. */
export const withOrganisationCheck = (body: string): string => body + checkOf(body)

/** Whether the text has the form and the check character; it is written with or without the hyphen. */
export function isOrganisationCode(text: string): boolean {
  const plain = text.replace(/^(.{8})-/, '$1')
  return /^[0-9A-Z]{8}[0-9X]$/.test(plain) && checkOf(plain) === plain[8]
}
