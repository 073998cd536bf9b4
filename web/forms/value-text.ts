// A value as a person reads it: money grouped with its unit, days in full, codes as words, numbers in tabular groups.
import type { Language, Words } from '#kernel/text/text.ts'
import { dayInWords as dayText, instantInWords as instantText } from '#kernel/time/day.ts'
import { bare, fieldOf, fieldsOf, type Field } from './field-schema.ts'

export { dayText, instantText }

/** The table of codes that a matter is named by, as its room says. */
export const MATTER_CODES = '政务服务事项'

export type Names = {
  readonly organ: (id: string) => string | undefined
  /** What a code of a table is called, where the table is at hand. */
  readonly coded?: (table: string, code: string) => string | undefined
  readonly language: Language
}

const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** "1250000.00" as "1,250,000.00". */
export function moneyText(value: string): string {
  const [whole = '', part] = value.split('.')
  return grouped(whole) + (part === undefined ? '' : `.${part}`)
}

/** One line of text for a value of a field; '' for nothing. */
export function valueText(field: Field, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  const { schema } = field
  const unit = schema['x-unit'] ?? ''
  switch (field.kind) {
    case 'money':
      return `${moneyText(String(value))} ${names.language === 'zh' ? unit || '元' : unit === '元' ? 'CNY' : unit}`.trim()
    case 'day':
      return dayText(String(value), names.language)
    case 'instant':
      return instantText(String(value), names.language)
    case 'integer':
    case 'number': {
      const text = String(value)
      const plain = /年|year|code|编号/i.test(`${schema.title ?? ''}${field.name}`)
      return (plain ? text : moneyText(text)) + (unit && ` ${unit}`)
    }
    case 'permille':
      return `${Number(value) / 10}%`
    case 'flag':
      return names.language === 'zh' ? (value ? '是' : '否') : value ? 'Yes' : 'No'
    case 'choice':
      return schema['x-words']?.[String(value)]?.[names.language] ?? String(value)
    case 'organ':
      return names.organ(String(value)) ?? String(value)
    case 'list':
      return listText(field, value, names)
    case 'object':
    case 'json':
      return objectText(field, value, names)
    default:
      return names.coded?.(schema['x-codes'] ?? '', String(value)) ?? String(value)
  }
}

function listText(field: Field, value: unknown, names: Names): string {
  if (!Array.isArray(value)) return String(value)
  const item = fieldOf(field.name, field.schema.items ?? {})
  const join = names.language === 'zh' ? '、' : ', '
  // What is said in both languages (a remark) is read in the reader's.
  if (item.schema.properties?.zh && item.schema.properties.en) return value.map((one: Words) => one[names.language]).join('；')
  if (item.kind !== 'object') return value.map((one) => valueText(item, one, names)).join(join)
  return names.language === 'zh' ? `${value.length} 行` : `${value.length} rows`
}

function objectText(field: Field, value: unknown, names: Names): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const known = fieldsOf(bare(field.schema))
  const shown = known.length
    ? known.map((one) => ({ title: one.title[names.language], text: valueText(one, (value as Record<string, unknown>)[one.name], names) }))
    : Object.entries(value).map(([title, one]) => ({ title, text: typeof one === 'object' ? JSON.stringify(one) : String(one) }))
  return shown
    .filter(({ text }) => text)
    .map(({ title, text }) => `${title}：${text}`)
    .join('；')
}
