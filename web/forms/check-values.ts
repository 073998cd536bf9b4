// Checks typed values against the schema before they are sent: says what is wrong and how to mend it, by JSON pointer.
// The server checks again; this only saves a journey.
import { fieldOf, fieldsOf, type Field, type FieldSchema } from './field-schema.ts'
import type { WordKey } from '#web/kit/dictionary/dictionary.ts'

export type FieldError = { readonly pointer: string; readonly key: WordKey; readonly facts: Record<string, string | number> }

type Speaker = { readonly language: 'zh' | 'en' }

const blank = (value: unknown) => value === undefined || value === null || value === ''

/** Every error of an object's values, in the order of the form. */
export function checkValues(schema: FieldSchema, values: unknown, speaker: Speaker, base = ''): FieldError[] {
  const given = (values ?? {}) as Record<string, unknown>
  return fieldsOf(schema).flatMap((field) => checkField(field, given[field.name], speaker, `${base}/${field.name}`))
}

function checkField(field: Field, value: unknown, speaker: Speaker, pointer: string): FieldError[] {
  const what = field.title[speaker.language]
  const error = (key: WordKey, facts: Record<string, string | number> = {}): FieldError[] => [{ pointer, key, facts: { what, ...facts } }]
  if (field.kind === 'flag' && pointer.split('/').length > 2) return []
  if (field.kind === 'list') return checkList(field, value, speaker, pointer)
  if (field.kind === 'object') {
    if (!field.required && Object.keys(toSend(field.schema, value)).length === 0) return []
    return checkValues(field.schema, value, speaker, pointer)
  }
  if (blank(value)) {
    if (!field.required || field.schema.minLength === 0) return []
    return error(CHOSEN.has(field.kind) ? 'form.requiredChoice' : 'form.required')
  }
  return checkShape(field, value, error)
}

const CHOSEN: ReadonlySet<string> = new Set(['choice', 'organ', 'refers', 'flag'])

function checkShape(
  { kind, schema }: Field,
  value: unknown,
  error: (key: WordKey, facts?: Record<string, string | number>) => FieldError[],
): FieldError[] {
  if (kind === 'money') return /^\d{1,13}(\.\d{1,2})?$/.test(String(value)) ? [] : error('form.money')
  if (kind === 'day') return isRealDay(String(value)) ? [] : error('form.dayBad')
  if (kind === 'integer' || kind === 'number' || kind === 'permille') {
    if (typeof value !== 'number' || Number.isNaN(value)) return error('form.numberBad')
    if (schema.type === 'integer' && !Number.isInteger(value)) return error('form.integerBad')
    if (schema.minimum !== undefined && value < schema.minimum) return error('form.least', { n: schema.minimum })
    if (schema.maximum !== undefined && value > schema.maximum) return error('form.most', { n: schema.maximum })
    return []
  }
  if (typeof value !== 'string') return []
  if (kind === 'file')
    return schema.maxLength !== undefined && value.length > schema.maxLength
      ? error('form.fileLarge', { n: Math.floor((schema.maxLength * 3) / 4 / 2 ** 20) })
      : []
  const has = [...value].length
  if (schema.minLength !== undefined && has < schema.minLength) return error('form.short', { n: schema.minLength, has })
  if (schema.maxLength !== undefined && has > schema.maxLength) return error('form.long', { n: schema.maxLength, has })
  if (schema.pattern && !CHOSEN.has(kind) && !new RegExp(schema.pattern).test(value)) return error('form.shape')
  return []
}

function checkList(field: Field, value: unknown, speaker: Speaker, pointer: string): FieldError[] {
  const what = field.title[speaker.language]
  const rows = Array.isArray(value) ? value : []
  const { minItems = 0, maxItems } = field.schema
  if (rows.length === 0 && (!field.required || minItems === 0)) return []
  if (rows.length < minItems) return [{ pointer, key: 'form.fewRows', facts: { what, n: minItems } }]
  if (maxItems !== undefined && rows.length > maxItems) return [{ pointer, key: 'form.manyRows', facts: { what, n: maxItems } }]
  const item = { ...fieldOf(field.name, field.schema.items ?? {}), title: field.title }
  return rows.flatMap((row, at) => checkField(item, row, speaker, `${pointer}/${at}`))
}

export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** The values as they are sent: blanks left out, text trimmed at the ends, empty optional lists and objects dropped. */
export function toSend(schema: FieldSchema, values: unknown): Record<string, unknown> {
  const given = (values ?? {}) as Record<string, unknown>
  const out: Record<string, unknown> = {}
  for (const field of fieldsOf(schema)) {
    const sent = sentValue(field, given[field.name])
    if (sent !== undefined) out[field.name] = sent
  }
  return out
}

function sentValue(field: Field, value: unknown): unknown {
  if (field.kind === 'list') {
    if (!Array.isArray(value)) return field.required ? [] : undefined
    if (value.length === 0 && !field.required) return undefined
    const item = fieldOf(field.name, field.schema.items ?? {})
    return value.map((one: unknown) => sentValue(item, one))
  }
  if (field.kind === 'object') {
    const inner = toSend(field.schema, value)
    return Object.keys(inner).length === 0 && !field.required ? undefined : inner
  }
  if (field.kind === 'flag') return value === undefined && !field.required ? undefined : Boolean(value)
  if (blank(value)) return undefined
  return typeof value === 'string' ? value.trim() : value
}
