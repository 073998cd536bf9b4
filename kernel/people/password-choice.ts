// Which passwords may be chosen. Length is what resists guessing; signs and digits are not asked for, because they only
// make people write the password down. What guessers try first is refused whatever its length.
import { type Ground, ground, grounds } from '../refusal/refusal.ts'
import { signInRefusals } from './sign-in-refusals.ts'

export const PASSWORD_LENGTH = { least: 12, most: 200 } as const

/** The stems of the commonest: what remains of them beside digits and signs is nothing. */
const STEMS =
  'password passw admin administrator root welcome letmein iloveyou qwerty qwertyuiop qwertyuiopasdf asdfghjkl zxcvbnm qazwsx qazwsxedc wsxedcrfv abc abcd abcdef abcdefgh test guest login master secret monkey dragon sunshine princess football changeme default system user woaini woaiwojia aini nihao zhongguo hunan changsha yuelu zhengwu mima'.split(
    ' ',
  )
const KEYBOARD = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]

/** Every ground on which a new password is refused. */
export function passwordGrounds(password: string, account: string): Ground[] {
  const text = password.normalize('NFC')
  const length = [...text].length
  return grounds(
    (length < PASSWORD_LENGTH.least || length > PASSWORD_LENGTH.most) && ground(signInRefusals.passwordLength, {}, '/password'),
    isCommon(text) && ground(signInRefusals.passwordCommon, {}, '/password'),
    account.length >= 4 &&
      text.toLowerCase().includes(account.normalize('NFC').toLowerCase()) &&
      ground(signInRefusals.passwordNamesAccount, {}, '/password'),
  )
}

function isCommon(text: string): boolean {
  const lower = text.toLowerCase()
  if (new Set(lower).size <= 3) return true
  if (KEYBOARD.some((row) => row.repeat(3).includes(lower) || [...row].toReversed().join('').repeat(3).includes(lower))) return true
  const letters = lower
    .replace(/[^\p{L}]+$/u, '')
    .replaceAll('@', 'a')
    .replaceAll('0', 'o')
    .replaceAll('$', 's')
    .replace(/[^\p{L}]/gu, '')
  return letters === '' ? new Set(lower).size <= 6 : isMadeOf(letters, STEMS)
}

/** True if the letters are one stem, or stems one after the other. */
const isMadeOf = (letters: string, stems: readonly string[]): boolean =>
  letters === '' || stems.some((stem) => letters.startsWith(stem) && isMadeOf(letters.slice(stem.length), stems))
