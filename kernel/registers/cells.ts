// A register as a sheet: one column a field, headed by its Chinese title. Lists and objects travel as JSON text. Text that
// a spreadsheet would run as a formula is written with a leading apostrophe, and read back without it.
import type { TObject } from '#kernel/module/field.ts'

export type Column = {
  readonly field: string
  readonly title: string
  readonly schema: { type?: string; enum?: string[]; 'x-words'?: Record<string, { zh: string }>; title?: string }
}

export const columnsOf = (record: TObject, fields = Object.keys(record.properties)): Column[] =>
  fields.map((field) => {
    const schema = record.properties[field] as Column['schema']
    return { field, title: schema.title ?? field, schema }
  })

const RISKY = /^[=+\-@\t\r]/

/** The cell of a value: words for a code, JSON for a list. */
export function cellOf(column: Column, value: unknown): string | number {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object') return JSON.stringify(value)
  const text = column.schema['x-words']?.[String(value)]?.zh ?? String(value)
  return RISKY.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}

/** The value of a cell, as the field's schema wants it; undefined for an empty cell. */
export function valueOf(column: Column, cell: string): unknown {
  const text = cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell
  if (text.trim() === '') return undefined
  const { type } = column.schema
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text
  if (type === 'boolean')
    return text.trim() === '是' || text.trim() === 'true' ? true : text.trim() === '否' || text.trim() === 'false' ? false : text
  if (type === 'array' || type === 'object') {
    try {
      return JSON.parse(text)
    } catch {
      return type === 'array' ? text.split(/[;；]/).map((part) => part.trim()) : text
    }
  }
  const words = column.schema['x-words']
  return (words && Object.keys(words).find((code) => words[code]?.zh === text.trim())) ?? text.trim()
}

export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (/[",\n\r]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
