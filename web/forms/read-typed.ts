// What people type, read forgivingly: grouping commas, full-width digits, Chinese and dotted dates, words for codes.
import { isRealDay } from './check-values.ts'
import type { Field } from './field-schema.ts'

/** What was typed as YYYY-MM-DD when it reads as a day, else unchanged. */
export function readDay(typed: string): string {
  const plain = typed.trim().replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  const found = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!found) return plain
  const day = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`
  return isRealDay(day) ? day : plain
}

/** Text typed for an amount as the wire form: grouping commas, full-width digits and 元 are forgiven. */
export function readAmount(typed: string): string {
  return typed.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/[,，\s元¥￥]/g, '')
}

/** "12500000" as 1250万; '' below ten thousand or when it is no amount. */
export function amountInWords(value: string): string {
  const yuan = Number(value)
  if (!value || !Number.isFinite(yuan) || yuan < 10_000) return ''
  const [base, unit] = yuan >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万']
  return `${Number((yuan / base).toFixed(4))}${unit}元`
}

/** A pasted cell as the field keeps it: words of a choice become its code. */
export function readCell(cell: Field, text: string): unknown {
  const plain = text.trim()
  if (plain === '') return undefined
  if (cell.kind === 'day') return readDay(plain)
  if (cell.kind === 'money') return readAmount(plain)
  if (cell.kind === 'integer' || cell.kind === 'number' || cell.kind === 'permille') {
    const amount = readAmount(plain)
    return /^-?\d+(\.\d+)?$/.test(amount) ? Number(amount) : plain
  }
  if (cell.kind === 'flag') return ['是', '1', 'true', 'yes', '√'].includes(plain.toLowerCase())
  if (cell.kind === 'choice') {
    const found = Object.entries(cell.schema['x-words'] ?? {}).find(([code, words]) => [code, words.zh, words.en].includes(plain))
    return found ? found[0] : undefined
  }
  return plain
}
