// What is typed, in the form in which it is kept. Nothing is thrown away that a person could have meant: spaces round it, full-width
// digits and the many ways to write a day are brought into one form, and what cannot be kept at all is said.
import { type Words, words } from '#kernel/text/text.ts'
import type { AskedField } from './field-fits.ts'

/** Characters of one value that a draft keeps, whether they fit or not. */
export const MOST_KEPT = 4000

/** Line breaks and tabs are typed in long texts; no other control character can be typed at all. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const RUN = /^(\d{4})(\d{2})(\d{2})$/

/** The value as it is kept, and what was lost of it, if anything was. */
export function tidied(field: AskedField, given: unknown): { readonly value: string; readonly lost?: Words } {
  if (given === null || given === undefined) return { value: '' }
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean')
    return {
      value: '',
      lost: words(
        `“${field.title.zh}”应为一段文字，收到的不是文字，没有保存。请重新填写。`,
        `“${field.title.en}” must be text; what came was none and is not kept. Type it again.`,
      ),
    }
  const raw = String(given).toWellFormed()
  const clean = raw.replace(CONTROL, '').trim()
  if ([...clean].length > MOST_KEPT)
    return {
      value: [...clean].slice(0, MOST_KEPT).join(''),
      lost: words(
        `“${field.title.zh}”太长，只保存了前 ${MOST_KEPT} 字。请缩短到 ${field.max} 字以内。`,
        `“${field.title.en}” is too long: the first ${MOST_KEPT} characters are kept. At most ${field.max}.`,
      ),
    }
  return { value: inForm(field.kind, clean) }
}

function inForm(kind: AskedField['kind'], text: string): string {
  if (kind === 'text' || kind === 'long-text' || kind === 'choice') return text
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  if (kind === 'identity-number' || kind === 'credit-code') return plain.toUpperCase()
  if (kind !== 'day') return plain
  const found = DAY.exec(plain) ?? RUN.exec(plain)
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : plain
}
