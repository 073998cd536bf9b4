// Whether a value fits the field it was typed for. The sentence names the field, says what is there and how to mend it: the page
// prints it beside the field, and a person who reads it needs no other.
import { isCreditCode } from '#kernel/people/credit-code.ts'
import { isIdentityNumber } from '#kernel/people/identity-number.ts'
import { type Words, words } from '#kernel/text/text.ts'
import { day } from '#kernel/time/day.ts'
import type { Definition } from '#modules/services/items/contract.ts'
import { shapeFits } from './field-shape.ts'

export type AskedField = Definition['sections'][number]['fields'][number]

type Said = { readonly zh: string; readonly en: string }
type Check = (field: AskedField, value: string) => Said | undefined

const lengthOf = (text: string) => [...text].length
const says = (zh: string, en: string): Said => ({ zh, en })

/** So many characters, no more and no fewer. */
const exactly = (count: number, value: string): Said | undefined =>
  lengthOf(value) === count
    ? undefined
    : says(`应为 ${count} 位，您填写了 ${lengthOf(value)} 位，请补全或改正`, `must have ${count} characters; you typed ${lengthOf(value)}`)

const isDay = (text: string) => {
  try {
    return day(text) >= '1900-01-01' && text < '2100-01-01'
  } catch {
    return false
  }
}

const decimal = (places: number, digits: number): Check => {
  const shape = new RegExp(`^\\d{1,${digits}}(\\.\\d{1,${places}})?$`)
  return (_field, value) =>
    shape.test(value)
      ? undefined
      : says(
          `应为数字，最多 ${places} 位小数，例如 120 或者 88.5，请只填数字`,
          `must be a number of at most ${places} decimal places, such as 120 or 88.5`,
        )
}

const checks: Record<AskedField['kind'], Check> = {
  text: () => undefined,
  'long-text': () => undefined,
  day: (_field, value) =>
    isDay(value) ? undefined : says('应为日历上有的一天，例如 2026-11-05，请改正', 'must be a day of the calendar, such as 2026-11-05'),
  choice: ({ options }, value) =>
    options.some((option) => option.value === value)
      ? undefined
      : says(
          `请从这些里选一个：${options.map(({ label }) => label.zh).join('、')}`.slice(0, 300),
          `choose one of: ${options.map(({ label }) => label.en).join(', ')}`.slice(0, 300),
        ),
  number: decimal(2, 9),
  money: decimal(2, 13),
  village: (_field, value) =>
    exactly(12, value) ??
    (/^43\d{10}$/.test(value) ? undefined : says('应为湖南的 12 位村（居）代码，以 43 开头', 'must be a code of Hunan')),
  'identity-number': (_field, value) =>
    exactly(18, value) ??
    (isIdentityNumber(value) && isDay(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)
      ? undefined
      : says('与校验位不符，可能有一位写错了，请对照身份证核对', 'does not fit its check character: compare it with the card')),
  'credit-code': (_field, value) =>
    exactly(18, value) ??
    (isCreditCode(value) ? undefined : says('与校验位不符，可能有一位写错了，请对照营业执照核对', 'does not fit its check character')),
  telephone: (_field, value) =>
    /^1\d{10}$/.test(value) || /^0\d{2,3}-?\d{7,8}$/.test(value)
      ? undefined
      : says(
          `应为 11 位手机号，或者带区号的固定电话（0731-12345678），您填写了 ${lengthOf(value)} 位`,
          'must be a mobile number of 11 digits, or a landline with its area code',
        ),
}

/** Nothing when it fits; an empty value is no fault of form. */
export function fieldFits(field: AskedField, value: string): Words | undefined {
  if (value === '') return undefined
  const tooLong = lengthOf(value) > field.max
  const wrong = tooLong
    ? says(`最多 ${field.max} 字，您填写了 ${lengthOf(value)} 字，请缩短`, `takes ${field.max} characters; you typed ${lengthOf(value)}`)
    : (checks[field.kind](field, value) ?? shapeFits(field, value))
  return wrong && words(`“${field.title.zh}”${wrong.zh}。`, `“${field.title.en}” ${wrong.en}.`)
}
